import type { SeedArticle } from '../seedArticle.ts'

export const correctionLifts: SeedArticle = {
  id: 'correction-lifts',
  kind: 'notice',
  headline: ['更正'],
  bylines: [],
  paragraphs: [
    '本报9月17日第3版《老楼电梯满五岁》一文中，维保员“祝长庚”应为“祝长赓”。特此更正，并向祝长赓先生和读者致歉。',
    '同日第4版“苇江杯”积分榜，名次以净胜球排列，见报时漏注，一并补上。',
  ],
}
