import type { SeedArticle } from '../seedArticle.ts'

export const mendingStalls: SeedArticle = {
  id: 'mending-stalls',
  kind: 'other',
  columnTag: '便民',
  headline: ['本周小修小补摊点'],
  bylines: [],
  credit: '据各街道报送',
  paragraphs: [
    { role: 'tableRow', text: '日子\t地点\t修什么\t钟点' },
    { role: 'tableRow', text: '周三\t榆钱里小区门口\t磨刀、配钥匙\t8时—11时' },
    { role: 'tableRow', text: '周四\t老粮仓东墙\t修鞋、修拉链\t8时—16时' },
    { role: 'tableRow', text: '周五\t糖坊巷社区院内\t小家电、血压计校准\t9时—12时' },
    { role: 'tableRow', text: '周六\t东岸电影院台阶\t自行车、轮椅充气\t7时—10时' },
    { role: 'tableRow', text: '周日\t箍桶街第三个门洞\t修伞（叶师傅）\t雨天全天' },
    '磨刀每把5元，六十五岁以上老人免费一把。家电不能当场修好的，社区开收条，下周取。（据各街道报送）',
  ],
}
