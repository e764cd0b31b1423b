import type { SeedArticle } from '../seedArticle.ts'

export const correctionLifts: SeedArticle = {
  id: 'correction-lifts',
  kind: 'notice',
  headline: ['更正'],
  bylines: [],
  paragraphs: [
    '本报9月17日第3版《老楼电梯满五岁》一文中，维保员“祝长庚”应为“祝长赓”。见报后他照常到榆钱里检修，进门时电梯里的孩子喊的是对的。谨向祝先生和读者致歉。',
    '同日第4版“苇江杯”积分榜，名次以净胜球排列，未予注明，特此补充。',
  ],
}
