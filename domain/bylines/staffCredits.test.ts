import { describe, expect, it } from 'vitest'
import { assemble } from '#domain/assembly/assemble.ts'
import type { Assembly } from '#domain/assembly/assembly.ts'
import { pageOf } from '#domain/assembly/damagedPage.ts'
import type { StatedArticle } from '#domain/source/sourcePage.ts'
import { closingBylines, openingBylines } from './findBylines.ts'
import { readByline } from './readByline.ts'
import { readSignature } from './readSignature.ts'
import { isStaffCredit } from './staffCredits.ts'

const named = (found: readonly { name: string; role: string }[]): string[] =>
  found.map(({ name, role }) => `${name}/${role}`)

describe('words that name who made the page', () => {
  it.each([
    ['责编 宋念慈 校对 庄允和 美编 舒可', true],
    ['责任编辑：宋念慈 校对：傅小舟 版式：舒可', true],
    ['值班编委 严既明 责编 宋念慈', true],
    ['責任編輯／宋念慈　校對／莊允和', true],
    ['（责编：宋念慈）', true],
    ['责编宋念慈', true],
    ['图片编辑 祁远帆 责编 邹平野', true],
    ['Edited by Harriet Sloane. Proofs read by J. Tull.', true],
    ['本报记者 王茵', false],
    ['编辑、记者都来了', false],
    ['校对是一门手艺', false],
    ['责编说，这一版改了三遍。', false],
    ['责编辑张三 '.repeat(26), true],
    // Read in two ways each, so many credits would take hours before they are none.
    [`${'责编辑张三 '.repeat(26)}。`, false],
    [`${'责编 张三 '.repeat(4000)}`, false],
  ])('%s: %s', (text, is) => expect(isStaffCredit(text)).toBe(is))
})

describe('who made the page signs no article', () => {
  it.each([
    ['记者 王茵 责编 宋念慈', ['王茵/reporter']],
    ['记者 王茵 编辑 宋念慈', ['王茵/reporter']],
    ['本报记者 王茵 韩砚 美编：舒可 校对：庄允和', ['王茵/reporter', '韩砚/reporter']],
    ['责编 宋念慈 记者 王茵', ['王茵/reporter']],
    ['王茵 责编 宋念慈', ['王茵/author']],
    ['责任编辑：宋念慈', []],
  ])('in a byline: %s', (text, names) => expect(named(readByline(text))).toEqual(names))

  it.each([
    ['便桥重新开放。（责编宋念慈）', []],
    ['（责编宋念慈）', []],
    ['（责任编辑 宋念慈 美编 舒可）', []],
    ['便桥重新开放。（记者 王茵 编辑 宋念慈）', ['王茵/reporter']],
  ])('in the bracket that closes a text: %s', (text, names) => expect(named(closingBylines(text))).toEqual(names))

  it('nor in the one that opens it, or on a line with the headline', () => {
    expect(named(openingBylines('本报讯（记者 王茵 编辑 宋念慈）河堤'))).toEqual(['王茵/reporter'])
    expect(readSignature('责编 宋念慈', true)).toEqual([])
    expect(readSignature('编辑：宋念慈', true)).toEqual([])
  })
})

const text = [
  '河堤新栽柳树三百棵',
  '本报讯（记者 王茵）昨天上午，河堤上的树栽完了，一共三百棵，都是本地的柳树，',
  '栽树的人说，要养十年。',
  '责编 宋念慈 校对 庄允和 美编 舒可',
]
const page = pageOf(text.join('\n'))
const statedWith = (part: StatedArticle['lines'][number]['part'], authors: readonly string[]): StatedArticle => ({
  ...{ id: 'a1', title: text[0] ?? '', authors },
  lines: page.lines.map(({ id }, at) => ({ line: id, part: at === 0 ? 'headline' : at === 3 ? part : 'body' })),
})
const signers = ({ articles }: Assembly) => articles.flatMap(({ bylines }) => bylines.map(({ name }) => name))
const aside = ({ unassigned }: Assembly) => unassigned.map(({ segment, reason }) => `${segment} ${reason}`)

describe('whatever a page comes as, its staff credits are the page’s', () => {
  const line = page.lines[3]?.id ?? ''
  it('as plain text', () => {
    const plain = pageOf(`${text[0]}\n\n${text.slice(1, 3).join('\n')}\n\n${text[3]}`)
    const made = assemble([plain])
    expect(signers(made)).toEqual(['王茵'])
    expect(aside(made)).toEqual([`${plain.lines.at(-1)?.id} staffCredit`])
  })
  it.each([null, 'body', 'bylineBlock', 'caption', 'subheadline'] as const)(
    'as a source that states articles and counts it in as %s',
    (part) => {
      const made = assemble([page], { stated: [statedWith(part, ['责任编辑：宋念慈', '王茵', '责编 宋念慈'])] })
      expect(signers(made)).toEqual(['王茵'])
      expect(aside(made)).toEqual([`${line} staffCredit`])
    },
  )
})
