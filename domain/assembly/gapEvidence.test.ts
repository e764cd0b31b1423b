import { expect, it } from 'vitest'
import { blocksOf } from './block.ts'
import { pageOf } from './damagedPage.ts'
import { gapEvidence } from './gapEvidence.ts'
import { piecesOf, settingOf } from './pageLines.ts'
import type { BodyPart } from './parts.ts'
import { bodyPart } from './partsOf.ts'

function bodyOf(text: string): BodyPart {
  const page = pageOf(text)
  return bodyPart(blocksOf(piecesOf(page, 0), settingOf(page)))
}

const next = bodyOf('入秋以后，住在江边的人常在清晨看见水面冒热气。')

function seenBehind(text: string): string[] {
  const seen: string[] = []
  const gap = {
    before: bodyOf(text),
    behind: [],
    after: next,
    ahead: [next],
    between: [],
    rareIndent: false,
    leaning: 0,
    subheads: 0,
  }
  gapEvidence(gap, (name) => void seen.push(name))
  return seen
}

it.each([
  ['given', '沿河步道管理处'],
  ['given', '沿河步道管理处　2025年9月16日'],
  ['closes', '每周六上午，厂门口第一条跳板。（广告）'],
  ['closes', '江面上起雾的日子一年有四十天。（转自《江海科普》）'],
] as const)('%s: %s', (name, text) => expect(seenBehind(text)).toContain(name))

it.each(['三只石狮子', '每周六上午，厂门口第一条跳板。'])('neither: %s', (text) => {
  expect(seenBehind(text)).not.toContain('given')
  expect(seenBehind(text)).not.toContain('closes')
})
