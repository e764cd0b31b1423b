import { describe, expect, it } from 'vitest'
import type { BlockName } from '#domain/body/nodes.ts'
import { bodyGroups } from './bodyGroups.ts'

const kindsOf = (...types: BlockName[]) =>
  bodyGroups(types.map((type) => ({ type }))).map((group) => `${group.kind} ${group.blocks.length}`)

describe('bodyGroups', () => {
  it.each<[BlockName[], string[]]>([
    [[], []],
    [
      ['paragraph', 'paragraph', 'subhead'],
      ['block 1', 'block 1', 'block 1'],
    ],
    [
      ['verse', 'verse', 'paragraph', 'verse'],
      ['verse 2', 'block 1', 'verse 1'],
    ],
    [
      ['caption', 'caption'],
      ['figure 1', 'figure 1'],
    ],
    [
      ['listItem', 'listItem', 'tableRow'],
      ['list 2', 'table 1'],
    ],
  ])('groups %j', (types, groups) => {
    expect(kindsOf(...types)).toEqual(groups)
  })
})
