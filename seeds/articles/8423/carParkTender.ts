import type { SeedArticle } from '../seedArticle.ts'

export const carParkTender: SeedArticle = {
  id: 'car-park-tender',
  kind: 'notice',
  headline: ['东门鱼市旧址停车场', '招募看守二名'],
  bylines: [],
  paragraphs: [
    '东门鱼市旧棚拆除后改建停车场，车位86个，凌晨有鱼车进出。现招夜班看守二名，22时至次日6时，两人轮替，月薪4200元，管一顿早饭（鱼汤面）。',
    '要求：五十岁以下，不怕腥味，能在黑夜里认出自己停过的车。原鱼市摊主的家属同等条件下优先。',
    '9月24日17时以前到新棚公平秤旁登记，当场面试。',
    '东门鱼市管理处',
  ],
}
