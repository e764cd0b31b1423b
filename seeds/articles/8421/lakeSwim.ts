import type { SeedArticle } from '../seedArticle.ts'

export const lakeSwim: SeedArticle = {
  id: 'lake-swim',
  kind: 'brief',
  headline: ['三十九人横渡白蘋湖'],
  bylines: [{ by: 'baiXiaoman', role: 'correspondent' }],
  dateline: '本报讯（通讯员 柏小满）',
  paragraphs: [
    '本报讯（通讯员 柏小满）白蘋湖第六次公开水域横渡9月14日举行，39人下水，37人游完全程2600米。最快的用了35分42秒；最后上岸的是七十六岁的退休邮递员舒四海，用时1小时51分，比去年慢了三分钟，他说慢在中途停下来看了一会儿水鸟。',
    '两名中途上船的选手都因小腿抽筋。组委会的救生船一共四条，每条船上除了救生员，还有一壶热姜茶。',
  ],
}
