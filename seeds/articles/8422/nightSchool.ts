import type { SeedArticle } from '../seedArticle.ts'

export const nightSchool: SeedArticle = {
  id: 'night-school',
  kind: 'advertisement',
  kicker: '老粮仓市民夜校 秋季班',
  headline: ['下班以后', '学一样没用的'],
  bylines: [],
  paragraphs: [
    { role: 'tableRow', text: '课名\t星期\t节数\t学费' },
    { role: 'tableRow', text: '认江边的鸟\t一\t8\t160元' },
    { role: 'tableRow', text: '吹笛子（从响开始）\t二\t12\t240元' },
    { role: 'tableRow', text: '补衣服\t三\t6\t90元' },
    { role: 'tableRow', text: '写信\t四\t6\t90元' },
    '19时至20时30分，9月29日开课，每班十六人，满一半就开。缺一次课，罚给同桌带一回橘子。',
    '报名：老粮仓西门，每晚18时至20时（广告）',
  ],
  credit: '广告',
}
