import type { SeedArticle } from '../seedArticle.ts'

export const marketPrices: SeedArticle = {
  id: 'market-prices',
  kind: 'other',
  columnTag: '菜篮子',
  headline: ['一周菜价'],
  subheadline: '（9月16日6时至8时采价，单位：元／500克）',
  bylines: [],
  credit: '来源：市价格监测站',
  paragraphs: [
    { role: 'tableRow', text: '品种\t东门鱼市\t北关菜场\t临渡菜场\t比上周' },
    { role: 'tableRow', text: '青菜\t—\t3.20\t2.80\t降0.40' },
    { role: 'tableRow', text: '茭白\t—\t4.50\t4.20\t降0.30' },
    { role: 'tableRow', text: '嫩藕\t—\t5.00\t4.60\t平' },
    { role: 'tableRow', text: '鲜菱角\t6.00\t6.50\t6.00\t升0.50' },
    { role: 'tableRow', text: '毛豆\t—\t4.80\t4.50\t平' },
    { role: 'tableRow', text: '鸡蛋\t—\t4.90\t4.85\t升0.15' },
    { role: 'tableRow', text: '猪腿肉\t—\t13.50\t13.80\t平' },
    { role: 'tableRow', text: '鲫鱼\t9.80\t11.00\t10.50\t降0.20' },
    { role: 'tableRow', text: '黄颡鱼\t17.50\t18.50\t18.50\t升0.50' },
    { role: 'tableRow', text: '河虾\t64.00\t67.00\t66.50\t升2.00' },
    '东门鱼市昨天搬家，采价时有19个摊位尚未上秤，黄颡鱼、河虾价格偏高，预计本周末回落。临渡菜场从本月起增设摊前电子价牌，价牌与实收不符的，可到服务台领回差价。（来源：市价格监测站）',
  ],
}
