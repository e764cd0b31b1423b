import type { SeedArticle } from '../seedArticle.ts'

const verse = (text: string) => ({ role: 'verse', text }) as const

export const dredger: SeedArticle = {
  id: 'dredger',
  kind: 'literary',
  headline: ['挖泥船上'],
  columnTag: '苇岸',
  bylineBlock: '石漫',
  bylines: [{ by: 'shiMan', role: 'author' }],
  paragraphs: [
    verse('我们在江心，替江掏耳朵'),
    verse('掏出瓷片，掏出锚'),
    verse('掏出一枚不认识朝代的钱'),
    verse(''),
    verse('铁斗下去，要等很久'),
    verse('绳子才告诉手：到了'),
    verse('到底的时候，船身矮一下'),
    verse('像有人在下面接过去'),
    verse('掂了掂'),
    verse(''),
    verse('夜里停机，听见沙子在舱里说话'),
    verse('一粒说，我是山'),
    verse('一粒说，我是磨过刀的石头'),
    verse('另一粒不说'),
    verse('它一路上被水抱着'),
    verse('还没有醒'),
    verse(''),
    verse('天亮，把它们倒到岸上'),
    verse('有人来拉去砌墙'),
    verse('墙里从此有一点流动的声音'),
    verse('住在里面的人翻个身'),
    verse('以为下雨了'),
  ],
}
