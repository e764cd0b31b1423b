import type { SeedArticle } from '../seedArticle.ts'

export const readersPost: SeedArticle = {
  id: 'hant-readers-post',
  kind: 'other',
  language: 'zh-Hant',
  headline: ['請替候船室留一盞暗燈'],
  columnTag: '讀者投書',
  bylines: [],
  paragraphs: [
    '編輯先生大鑒：石板渡復航，全家都歡喜。惟候船室新裝的日光燈太亮，晚班船靠岸前，室內如同白晝，室外一片漆黑，老人家走出門，總要站住半分鐘才敢下石階。',
    '十一年前那裡掛的是四十燭光的燈泡，看報嫌暗，看路剛好。能否請管理單位在靠門的三公尺內換回暗燈，讓眼睛有一段路可以慢慢適應？人上船要走跳板，眼睛也要一塊跳板。',
    '（臨渡區　一個近視的乘客）',
  ],
}
