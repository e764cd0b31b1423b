import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ArticleContent } from '#domain/body/content.ts'
import type { SaveAnswer } from './draftEvent.ts'
import { openDraft, saveStatus, type DraftElsewhere, type SentSave } from './draftState.ts'
import { draftStore } from './draftStore.ts'
import type { JournalEntry } from './journal.ts'
import { contentOf, textOf } from './testing/contentOf.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A screen over a server that answers when it is told to. */
function openScreen() {
  let screen: ArticleContent = contentOf('一')
  let kept: JournalEntry | null = null
  let hasRoom = true
  let keys = 0
  const sent: { readonly save: SentSave; readonly answer: (answer: SaveAnswer) => Promise<void> }[] = []
  const store = draftStore(
    {
      ...{ articleId: 'a', tabId: 't', userId: 'u' },
      read: () => screen,
      show: (content) => (screen = content),
      whenSettled: (then) => then(),
      send: (save) =>
        new Promise((resolve) => {
          const answer = async (said: SaveAnswer): Promise<void> => {
            resolve(said)
            await vi.advanceTimersByTimeAsync(0)
          }
          sent.push({ save, answer })
        }),
      fetchNow: () => Promise.resolve(null),
      journal: {
        read: () => Promise.resolve([]),
        readAll: () => Promise.resolve([]),
        write: (entry) => (hasRoom ? Promise.resolve(void (kept = entry)) : Promise.reject(new Error('full'))),
        clear: () => Promise.resolve(void (kept = null)),
      },
      tellTabs: () => undefined,
      newKey: () => `key-${++keys}`,
    },
    openDraft({ version: 1, content: screen }),
  )
  return {
    ...{ store, sent },
    kept: () => kept && textOf(kept.content),
    setRoom: (has: boolean) => (hasRoom = has),
    type: (text: string) => {
      screen = contentOf(text)
      store.edited()
    },
    wait: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    texts: () => sent.map(({ save }) => textOf(save.content)),
  }
}
const away: SaveAnswer = { kind: 'unreachable' }
const saved = (version: number): SaveAnswer => ({ kind: 'saved', version })
const stale = (now: DraftElsewhere): SaveAnswer => ({ kind: 'stale', now })

describe('draftStore', () => {
  it('tries again after a failure during which a key was typed', async () => {
    const desk = openScreen()
    desk.type('一二')
    await desk.wait(700)
    desk.type('一二三')
    await desk.sent[0]?.answer(away)
    expect(saveStatus(desk.store.state())).toBe('offline')
    await desk.wait(2_000)
    expect(desk.texts()).toEqual(['一二', '一二'])
    await desk.sent[1]?.answer(saved(2))
    await desk.wait(1_000)
    expect(desk.texts().at(-1)).toBe('一二三')
    await desk.sent[2]?.answer(saved(3))
    expect([saveStatus(desk.store.state()), desk.kept()]).toEqual(['saved', null])
  })

  it('saves what was typed last when the screen goes, and forgets the journal once the server has it', async () => {
    const desk = openScreen()
    desk.type('一二')
    const left = desk.store.leave()
    expect([desk.texts(), desk.kept()]).toEqual([['一二'], '一二'])
    await desk.sent[0]?.answer(saved(2))
    await left
    expect(desk.kept()).toBeNull()
  })

  it('goes on trying when the screen is gone, what came behind the save that failed included', async () => {
    const desk = openScreen()
    desk.type('一二')
    await desk.wait(700)
    desk.type('一二三')
    const left = desk.store.leave()
    await desk.sent[0]?.answer(away)
    await desk.wait(1_100)
    await desk.sent[1]?.answer(saved(2))
    await desk.wait(1_000)
    expect(desk.texts()).toEqual(['一二', '一二', '一二三'])
    await desk.sent[2]?.answer(saved(3))
    await left
    expect(desk.kept()).toBeNull()
  })

  it('leaves in the journal what only the person can settle', async () => {
    const desk = openScreen()
    desk.type('一二')
    const left = desk.store.leave()
    await desk.sent[0]?.answer(stale({ version: 2, content: contentOf('一乙'), byMe: false, by: '乙' }))
    await left
    expect(desk.kept()).toBe('一二')
    await desk.wait(60_000)
    expect(desk.texts()).toEqual(['一二'])
  })

  it('gives a choice where the server holds an older version than it gave out', async () => {
    const desk = openScreen()
    desk.type('一二')
    await desk.wait(700)
    await desk.sent[0]?.answer(stale({ version: 0, content: contentOf('零'), byMe: true, by: '我' }))
    expect([saveStatus(desk.store.state()), desk.kept()]).toEqual(['conflict', '一二'])
    desk.store.choose(contentOf('一二'))
    await desk.wait(700)
    expect(desk.sent[1]?.save).toMatchObject({ version: 0, content: contentOf('一二') })
  })

  it('says that the device has no room only as long as it has none', async () => {
    const desk = openScreen()
    desk.setRoom(false)
    desk.type('一二')
    await desk.wait(100)
    expect(desk.store.state().journalWorks).toBe(false)
    desk.setRoom(true)
    desk.type('一二三')
    await desk.wait(100)
    expect([desk.store.state().journalWorks, desk.kept()]).toEqual([true, '一二三'])
  })
})
