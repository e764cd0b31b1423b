import type { SeedArticle } from '../seedArticle.ts'

export const leagueTable13: SeedArticle = {
  id: 'league-table-13',
  kind: 'other',
  headline: ['“苇江杯”第十三轮战报', '及积分榜'],
  bylines: [],
  paragraphs: [
    '石板渡2∶1松岙船厂　青圩教工2∶0花桥莲农　东门鱼市0∶1北关老街　白蘋湖1∶0竹溪纸坊',
    { role: 'tableRow', text: '名次\t球队\t胜\t平\t负\t进／失球\t积分' },
    { role: 'tableRow', text: '1\t石板渡\t8\t3\t2\t24／14\t27' },
    { role: 'tableRow', text: '2\t松岙船厂\t8\t2\t3\t21／14\t26' },
    { role: 'tableRow', text: '3\t北关老街\t7\t4\t2\t25／15\t25' },
    { role: 'tableRow', text: '4\t青圩教工\t4\t6\t3\t15／13\t18' },
    { role: 'tableRow', text: '5\t白蘋湖\t4\t3\t6\t19／21\t15' },
    { role: 'tableRow', text: '6\t东门鱼市\t3\t4\t6\t12／16\t13' },
    { role: 'tableRow', text: '7\t竹溪纸坊\t3\t3\t7\t7／16\t12' },
    { role: 'tableRow', text: '8\t花桥莲农\t0\t5\t8\t10／24\t5' },
    '末轮（9月21日15时）：石板渡—东门鱼市，花桥莲农—竹溪纸坊，白蘋湖—松岙船厂，青圩教工—北关老街。积分相同，依次比净胜球、进球数。',
  ],
}
