import { describe, expect, it } from 'vitest'
import type { ArticleContent } from '#domain/body/content.ts'
import { plainText } from '#domain/body/plainText.ts'
import { isUnsaved, saveStatus } from './draftState.ts'
import { recoverDraft } from './recoverDraft.ts'
import { contentOf } from './testing/contentOf.ts'

const entry = (base: ArticleContent, typed: ArticleContent) => ({
  ...{ articleId: 'a', tabId: 't', userId: 'u', at: 0, sent: null },
  ...{ base: { version: 1, content: base }, content: typed },
})
const server = (version: number, of: ArticleContent, by: string | null = '乙') => ({
  ...{ version, content: of, byMe: false, by },
})

describe('recoverDraft', () => {
  it('shows what the server holds where nothing was kept', () => {
    const { content: shown, state } = recoverDraft(server(1, contentOf('一')), null)
    expect([plainText(shown.body), isUnsaved(state)]).toEqual(['一', false])
  })

  it('puts kept text back and saves it', () => {
    const { content: shown, state } = recoverDraft(
      server(1, contentOf('一')),
      entry(contentOf('一'), contentOf('一二')),
    )
    expect([plainText(shown.body), saveStatus(state)]).toEqual(['一二', 'saving'])
  })

  it('merges it where another changed other lines meanwhile, and saves that on what is there now', () => {
    const kept = entry(contentOf('一', '二', '三'), contentOf('一甲', '二', '三'))
    const { content: shown, state } = recoverDraft(server(4, contentOf('一', '二', '三乙')), kept)
    expect([plainText(shown.body), saveStatus(state), state.base.version]).toEqual(['一甲\n二\n三乙', 'saving', 4])
  })

  it('asks where both changed the same line, and loses neither', () => {
    const kept = entry(contentOf('一', '二'), contentOf('一', '二甲'))
    const { content: shown, state } = recoverDraft(server(4, contentOf('一', '二乙')), kept)
    expect([plainText(shown.body), saveStatus(state)]).toEqual(['一\n二甲', 'conflict'])
    expect(state.trouble?.kind === 'conflict' && plainText(state.trouble.theirs.content.body)).toBe('一\n二乙')
  })
})
