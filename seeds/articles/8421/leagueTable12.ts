import type { SeedArticle } from '../seedArticle.ts'

export const leagueTable12: SeedArticle = {
  id: 'league-table-12',
  kind: 'other',
  headline: ['“苇江杯”前十二轮积分榜'],
  bylines: [],
  paragraphs: [
    { role: 'tableRow', text: '名次\t球队\t胜\t平\t负\t进／失球\t积分' },
    { role: 'tableRow', text: '1\t松岙船厂\t8\t2\t2\t20／12\t26' },
    { role: 'tableRow', text: '2\t石板渡\t7\t3\t2\t22／13\t24' },
    { role: 'tableRow', text: '3\t北关老街\t6\t4\t2\t24／15\t22' },
    { role: 'tableRow', text: '4\t青圩教工\t3\t6\t3\t13／13\t15' },
    { role: 'tableRow', text: '5\t东门鱼市\t3\t4\t5\t12／15\t13' },
    { role: 'tableRow', text: '6\t白蘋湖\t3\t3\t6\t18／21\t12' },
    { role: 'tableRow', text: '7\t竹溪纸坊\t3\t3\t6\t7／15\t12' },
    { role: 'tableRow', text: '8\t花桥莲农\t0\t5\t7\t10／22\t5' },
    '今晚19时30分：石板渡—松岙船厂，青圩教工—花桥莲农，东门鱼市—北关老街，白蘋湖—竹溪纸坊。',
  ],
}
