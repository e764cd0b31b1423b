import type { SeedArticle } from '../seedArticle.ts'

export const waterNotice: SeedArticle = {
  id: 'water-notice',
  kind: 'notice',
  headline: ['停水公告'],
  bylines: [],
  paragraphs: [
    '因更换DN300阀门，定于2025年9月18日22时至9月19日5时，对下列地段停水，低层用户水压也可能偏低：',
    { role: 'listItem', text: '1．糖坊巷1号至86号；' },
    { role: 'listItem', text: '2．箍桶街南段（叶家门洞以南）；' },
    { role: 'listItem', text: '3．临渡菜场及周边商铺。' },
    '西码头设临时取水点一处，当晚20时至24时供水车不离开。恢复供水后，请先放一分钟水再使用。',
    '市自来水公司　2025年9月16日',
  ],
}
