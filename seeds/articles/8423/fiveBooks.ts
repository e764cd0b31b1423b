import type { SeedArticle } from '../seedArticle.ts'

export const fiveBooks: SeedArticle = {
  id: 'five-books',
  kind: 'other',
  headline: ['五位店主的枕边书'],
  columnTag: '读书节预热',
  bylineBlock: '本报记者 白汀 整理',
  bylines: [{ by: 'baiTing', role: 'reporter' }],
  paragraphs: [
    '第九届苇江读书节9月23日开幕。记者请老街上五家书店的店主各说一本眼下放在枕边、还没有读完的书，不许推荐自己店里卖得最好的。',
    {
      role: 'listItem',
      text: '不二书屋 贺兰汐：《鸟的账簿》。一个会计退休以后替窗外的鸟记收支，读到春天那一章，麻雀破产了。',
    },
    { role: 'listItem', text: '船埠旧书铺 池满仓：《松岙县土产志》，缺封面。读了四年，每晚一种土产，昨夜读到“粗纸”。' },
    {
      role: 'listItem',
      text: '半亩儿童书店 蔺小葵：《半夜十二点的面包》。没有字的绘本，我看了七遍，女儿每遍讲得都不一样。',
    },
    { role: 'listItem', text: '听雨茶书房 邵漱石：《论迟到》。薄薄一册，买来三年，总觉得还不到读的时候。' },
    {
      role: 'listItem',
      text: '北关书社 阚守田：《八千里送煤记》。火车司机的日记，最好看的是他在小站等信号时写的菜谱。',
    },
  ],
}
