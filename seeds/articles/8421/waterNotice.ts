import type { SeedArticle } from '../seedArticle.ts'

export const waterNotice: SeedArticle = {
  id: 'water-notice',
  kind: 'notice',
  headline: ['停水公告'],
  bylines: [],
  paragraphs: [
    '箍桶街更换旧供水管道，2025年9月17日至9月24日，每天9时至15时对下列地段停水，低层用户水压也可能偏低：',
    { role: 'listItem', text: '1．箍桶街1号至46号；' },
    { role: 'listItem', text: '2．糖坊巷1号至18号；' },
    { role: 'listItem', text: '3．临渡菜场及周边商铺（9月21日一天）。' },
    '街口设临时供水点一处，停水时段供水车不离开。恢复供水后，请先放一分钟水再使用。',
    '市供水公司　2025年9月16日',
  ],
}
