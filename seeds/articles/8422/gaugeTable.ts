import type { SeedArticle } from '../seedArticle.ts'

export const gaugeTable: SeedArticle = {
  id: 'gauge-table',
  kind: 'other',
  headline: ['苇江沿线水情'],
  subheadline: '（9月17日20时，单位：米）',
  bylines: [],
  credit: '市水文中心',
  paragraphs: [
    { role: 'tableRow', text: '站名\t水位\t日涨落\t警戒' },
    { role: 'tableRow', text: '松岙\t31.26\t落0.42\t33.00' },
    { role: 'tableRow', text: '鹿鸣（坝下）\t22.80\t涨0.35\t25.20' },
    { role: 'tableRow', text: '望潮大桥\t14.73\t涨1.90\t16.10' },
    { role: 'tableRow', text: '澜浦\t14.14\t涨1.83\t15.50' },
    { role: 'tableRow', text: '青圩\t12.05\t涨0.61\t14.00' },
    '松岙以上各站昨天午后已见峰转落。（市水文中心）',
  ],
}
