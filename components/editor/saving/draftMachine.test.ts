import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleContent } from '#domain/body/content.ts'
import { mergeContents, mergedContent } from '#domain/body/mergeContents.ts'
import type { SaveAnswer } from './draftEvent.ts'
import { nextDraft } from './draftMachine.ts'
import { isUnsaved, openDraft, saveStatus, type DraftState, type SentSave } from './draftState.ts'
import { recoverDraft } from './recoverDraft.ts'
import { contentOf, textOf } from './testing/contentOf.ts'

/** A desk: one page with its journal, and a server that keeps the rule of the design: a stale save changes nothing. */
function desk(start: ArticleContent) {
  const server = { version: 1, content: start, lastKey: '' }
  let screen = start
  let state: DraftState = openDraft({ version: 1, content: start })
  let kept: { content: ArticleContent; state: DraftState } | null = null
  let keys = 0
  const happen = (event: Parameters<typeof nextDraft>[1]): SentSave | null => {
    const next = nextDraft(state, event)
    state = next.state
    let sent: SentSave | null = null
    for (const effect of next.effects) {
      if (effect.do === 'show') screen = effect.content
      if (effect.do === 'clearJournal') kept = null
      if (effect.do === 'journal') kept = { content: screen, state }
      if (effect.do === 'send') sent = effect.save
    }
    if (kept) kept = { content: screen, state }
    return sent
  }
  const receive = (save: SentSave): SaveAnswer => {
    if (server.lastKey === save.saveKey) return { kind: 'saved', version: server.version }
    if (save.version !== server.version)
      return { kind: 'stale', now: { version: server.version, content: server.content, byMe: false, by: '乙' } }
    Object.assign(server, { version: server.version + 1, content: save.content, lastKey: save.saveKey })
    return { kind: 'saved', version: server.version }
  }
  const answer = (save: SentSave, said: SaveAnswer) =>
    happen({ type: 'answered', saveKey: save.saveKey, answer: said, content: screen })
  return {
    server,
    screen: () => screen,
    state: () => state,
    type: (next: ArticleContent) => {
      screen = next
      happen({ type: 'edited' })
    },
    save: (way: 'arrives' | 'lost' | 'answerLost') => {
      const sent =
        saveStatus(state) === 'offline'
          ? happen({ type: 'retry' })
          : happen({ type: 'due', content: screen, saveKey: `key-${++keys}` })
      if (!sent) return
      const said = way === 'lost' ? null : receive(sent)
      answer(sent, said && way === 'arrives' ? said : { kind: 'unreachable' })
    },
    settle: () => {
      if (state.trouble?.kind !== 'conflict') return
      const { base, theirs } = state.trouble
      const merge = mergeContents(base, screen, theirs.content)
      happen({ type: 'chosen', content: mergedContent(merge) })
    },
    other: (next: ArticleContent) =>
      Object.assign(server, { version: server.version + 1, content: next, lastKey: 'x' }),
    crash: () => {
      const now = { ...server, byMe: false, by: null }
      const entry = kept && {
        ...{ articleId: 'a', tabId: 't', userId: 'u', at: 0, base: kept.state.base, content: kept.content },
        sent: kept.state.sent?.content ?? null,
      }
      const recovered = recoverDraft(now, entry)
      state = recovered.state
      screen = recovered.content
      if (!isUnsaved(state)) kept = null
    },
  }
}

describe('nextDraft', () => {
  it('says saved, saving, kept here', () => {
    const d = desk(contentOf('一'))
    expect(saveStatus(d.state())).toBe('saved')
    d.type(contentOf('一二'))
    expect(saveStatus(d.state())).toBe('saving')
    d.save('lost')
    expect(saveStatus(d.state())).toBe('offline')
    d.save('arrives')
    expect(saveStatus(d.state())).toBe('saved')
  })

  it('sends the very same again where no answer came, and takes it for no conflict', () => {
    const d = desk(contentOf('一'))
    d.type(contentOf('一二'))
    d.save('answerLost')
    d.type(contentOf('一二三'))
    d.save('arrives')
    d.save('arrives')
    expect([saveStatus(d.state()), textOf(d.server.content), d.server.version]).toEqual(['saved', '一二三', 3])
  })

  it('knows its own save again after a crash', () => {
    const d = desk(contentOf('一'))
    d.type(contentOf('一二'))
    d.save('answerLost')
    d.type(contentOf('一二三'))
    d.crash()
    expect([saveStatus(d.state()), textOf(d.screen())]).toEqual(['saving', '一二三'])
    d.save('arrives')
    expect(textOf(d.server.content)).toBe('一二三')
  })

  it('writes nothing over: the person chooses, and types on meanwhile', () => {
    const d = desk(contentOf('一', '二'))
    d.other(contentOf('一', '二乙'))
    d.type(contentOf('一', '二甲'))
    d.save('arrives')
    expect(saveStatus(d.state())).toBe('conflict')
    d.type(contentOf('一', '二甲甲'))
    d.save('arrives')
    expect([textOf(d.server.content), textOf(d.screen())]).toEqual(['一\n二乙', '一\n二甲甲'])
    d.settle()
    d.save('arrives')
    expect([saveStatus(d.state()), textOf(d.server.content)]).toEqual(['saved', '一\n二甲甲'])
  })

  it('takes over what another tab saved where nothing is unsaved, and merges it where both are one person', () => {
    const state = openDraft({ version: 1, content: contentOf('一', '二') })
    const now = { version: 2, content: contentOf('一', '二乙'), byMe: true, by: null }
    const clean = nextDraft(state, { type: 'elsewhere', now, content: state.base.content })
    expect(clean.effects[0]).toEqual({ do: 'show', content: now.content })
    expect(isUnsaved(clean.state)).toBe(false)
    const dirty = nextDraft({ ...state, edits: 1 }, { type: 'elsewhere', now, content: contentOf('一甲', '二') })
    expect(dirty.effects[0]).toEqual({ do: 'show', content: contentOf('一甲', '二乙') })
    expect(isUnsaved(dirty.state)).toBe(true)
  })

  it('keeps the text when signed out or refused', () => {
    for (const answer of [{ kind: 'signedOut' }, { kind: 'refused', refusal: { refused: 'notCorrecting' } }] as const) {
      const state = nextDraft(openDraft({ version: 1, content: contentOf('一') }), { type: 'edited' }).state
      const sent = nextDraft(state, { type: 'due', content: contentOf('二'), saveKey: 'k' }).state
      const after = nextDraft(sent, { type: 'answered', saveKey: 'k', answer, content: contentOf('二') })
      expect(saveStatus(after.state)).toBe(answer.kind)
      expect(after.effects).toEqual([])
      expect(isUnsaved(after.state)).toBe(true)
    }
  })
})

describe('nothing typed is lost', () => {
  const act = fc.constantFrom('type', 'type', 'arrives', 'lost', 'answerLost', 'crash', 'other', 'settle')

  it('whatever fails, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const d = desk(contentOf('甲', '乙'))
        let typed = 0
        let others = 0
        for (const one of acts) {
          const [first = '', second = ''] = textOf(d.screen()).split('\n')
          if (one === 'type') d.type(contentOf(`${first}${++typed}.`, second))
          else if (one === 'other') d.other(contentOf(textOf(d.server.content).split('\n')[0] ?? '', `乙${++others}`))
          else if (one === 'crash') d.crash()
          else if (one === 'settle') d.settle()
          else d.save(one)
        }
        for (let n = 0; n < 8; n++) {
          d.settle()
          d.save('arrives')
        }
        const everything = Array.from({ length: typed }, (_, n) => `${n + 1}.`).join('')
        expect(saveStatus(d.state())).toBe('saved')
        expect(textOf(d.server.content)).toBe(`甲${everything}\n乙${others || ''}`)
      }),
      { numRuns: 1_000 },
    )
  })
})
