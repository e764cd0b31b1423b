import type { SeedArticle } from '../seedArticle.ts'

export const shipyardHiring: SeedArticle = {
  id: 'shipyard-hiring',
  kind: 'advertisement',
  headline: ['松岙船厂招徒'],
  bylines: [],
  paragraphs: [
    { role: 'tableRow', text: '工种\t人数\t学徒期\t出师月薪（元）' },
    { role: 'tableRow', text: '铝合金焊工\t8\t一年\t8200' },
    { role: 'tableRow', text: '船舶电工\t5\t一年半\t7800' },
    { role: 'tableRow', text: '放样工\t2\t三年\t9500' },
    { role: 'tableRow', text: '捻缝木工\t1\t看悟性\t面议' },
    '不限学历，限晕船。厂内有宿舍，周五傍晚班车送到石板渡，周日晚接回。报名：每周六上午，厂门口第一条跳板。（广告）',
  ],
  credit: '广告',
}
