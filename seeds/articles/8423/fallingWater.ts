import type { SeedArticle } from '../seedArticle.ts'

const verse = (text: string) => ({ role: 'verse', text }) as const

export const fallingWater: SeedArticle = {
  id: 'falling-water',
  kind: 'literary',
  headline: ['退水'],
  columnTag: '苇岸',
  bylineBlock: '沈渡',
  bylines: [{ by: 'shenDuPoet', role: 'author' }],
  paragraphs: [
    verse('水走的时候，先放下木头'),
    verse('再放下瓜，再放下谁家的门'),
    verse('最后放下沙'),
    verse('沙是它攥得最久的东西'),
    verse(''),
    verse('我在台阶上数它退了几级'),
    verse('第七级有我二十岁的名字'),
    verse('刻得浅，像怕它疼'),
    verse(''),
    verse('一只鞋朝着上游'),
    verse('一个南瓜坐在亭子里'),
    verse('燕子绕着没有了的屋檐'),
    verse('问了三遍'),
    verse(''),
    verse('傍晚，卖茶叶蛋的又点起炉子'),
    verse('江面窄了，对岸的灯'),
    verse('一盏一盏走回原处'),
    verse('我们也走回原处，鞋里'),
    verse('带着一点上游的土'),
  ],
}
