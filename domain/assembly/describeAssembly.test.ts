import { expect, it } from 'vitest'
import { articleKinds, unassignedReasons, type ArticleKind, type UnassignedReason } from './assembly.ts'
import { assemble } from './assemble.ts'
import { damagedPage, pageOf } from './damagedPage.ts'
import { describeAssembly, type AssemblyLabels } from './describeAssembly.ts'

const labels: AssemblyLabels = {
  article: '{number}. ({kind})',
  untitled: 'no headline',
  kinds: Object.fromEntries(articleKinds.map((kind) => [kind, kind])) as Record<ArticleKind, string>,
  bylines: 'by',
  columnTag: 'column',
  dateline: 'dateline',
  credit: 'credit',
  size: '{paragraphs} paragraphs, {characters} characters, {captions} captions',
  unassigned: 'Set aside',
  reasons: Object.fromEntries(unassignedReasons.map((reason) => [reason, reason])) as Record<UnassignedReason, string>,
  problems: 'Problems',
  summary: '{articles} articles, {unassigned} set aside',
  comma: ', ',
  colon: ': ',
}

it('describes articles, what is set aside and problems with the words given', () => {
  const text = describeAssembly(assemble([pageOf(damagedPage)]), labels, (key) => key)
  expect(text).toContain('1. (brief)\n   青石河三座便桥 封闭检修\n   by: 记者 林溪\n   dateline: 本报讯\n')
  expect(text).toContain('   2 paragraphs, 115 characters, 1 captions')
  expect(text).toContain('staffCredit: 责编 宋念 校对 庄和 美编 舒然')
  expect(text).toMatch(/3 articles, 2 set aside$/u)
  expect(describeAssembly(assemble([pageOf('')]), labels, (key) => key)).toContain('page-1.txt: pageWithoutText')
})
