import type { SeedArticle } from '../seedArticle.ts'

export const fishPrices: SeedArticle = {
  id: 'fish-prices',
  kind: 'other',
  headline: ['东门鱼市周末行情'],
  columnTag: '菜篮子',
  bylines: [],
  credit: '东门鱼市管理处9月18日8时采价',
  paragraphs: [
    { role: 'tableRow', text: '品名\t产地\t每公斤（元）\t比上周' },
    { role: 'tableRow', text: '黄颡鱼\t苇江\t38\t涨4' },
    { role: 'tableRow', text: '鳜鱼（一斤上下）\t白蘋湖\t92\t平' },
    { role: 'tableRow', text: '鲫鱼\t青圩\t19\t跌1' },
    { role: 'tableRow', text: '鳝鱼（粗）\t花桥\t114\t平' },
    { role: 'tableRow', text: '河虾\t白蘋湖\t136\t涨12' },
    { role: 'tableRow', text: '螺蛳（剪尾）\t青圩\t11\t跌2' },
    { role: 'tableRow', text: '鲢鱼头\t鹿鸣水库\t26\t平' },
    '涨水后两三天江鱼少，黄颡鱼和河虾的价钱周日前不会回落。螺蛳跌价是因为花桥一带放干了藕塘，捡螺蛳的人多。（东门鱼市管理处9月18日8时采价）',
  ],
}
