import { describe, expect, it } from 'vitest'
import type { BlockKind, SourceLine, SourcePage } from '#domain/source/sourcePage.ts'
import { settingOf } from './pageLines.ts'

/** What a page whose blocks are called so says of a line in each. */
function statedOf(kinds: readonly BlockKind[]): readonly (BlockKind | null)[] {
  const lines = kinds.map((_, at): SourceLine => {
    return { id: `p1l${at + 1}`, text: '桥上的风停了', box: null, confidence: null, block: `b${at}` }
  })
  const blocks = kinds.map((kind, at) => ({ id: `b${at}`, kind, box: null, order: null }))
  const page: SourcePage = { source: 'kinds.xml', label: null, size: null, lines, blocks }
  const { statedKind } = settingOf(page)
  return lines.map(statedKind)
}

describe('settingOf', () => {
  it.each<[string, readonly BlockKind[], readonly (BlockKind | null)[]]>([
    ['all blocks text: nothing is said', ['text', 'text'], [null, null]],
    ['pictures and rules say nothing of words', ['text', 'picture', 'rule'], [null, 'picture', 'rule']],
    ['a table says nothing of the rest', ['text', 'table'], [null, 'table']],
    ['headlines told from text', ['text', 'headline'], ['text', 'headline']],
    ['captions told from text', ['text', 'caption'], ['text', 'caption']],
    ['folios told from text', ['text', 'furniture'], ['text', 'furniture']],
  ])('%s', (_, kinds, expected) => {
    expect(statedOf(kinds)).toEqual(expected)
  })
})
