import type { SeedArticle } from '../seedArticle.ts'

export const ferryToday: SeedArticle = {
  id: 'ferry-today',
  kind: 'brief',
  headline: ['今天过江请先看水'],
  bylines: [{ by: 'luoYihe', role: 'reporter' }],
  dateline: '本报讯（见习记者 罗一禾）',
  paragraphs: [
    '本报讯（见习记者 罗一禾）石板渡今天首班船仍为5时40分，水位达到14.50米随时停航，预计在上午九点半到十一点之间。停航后，东、西码头各有4辆接驳车，随到随走，经望潮大桥约38分钟，票价两元，已买船票的不再收钱。',
    '11路公交渡口东、糖坊巷两站照停。候船室屋顶的三色灯昨晚接通：绿灯开船，黄灯等候，红灯停航，在西岸江堤上也看得见。',
  ],
}
