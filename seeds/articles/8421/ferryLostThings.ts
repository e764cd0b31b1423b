import type { SeedArticle } from '../seedArticle.ts'

export const ferryLostThings: SeedArticle = {
  id: 'ferry-lost-things',
  kind: 'notice',
  headline: ['招领启事'],
  bylines: [],
  paragraphs: [
    '石板渡复航首日，船上及候船室拾得下列物品，请失主带有效证件到东码头候船室认领：',
    { role: 'listItem', text: '老花镜三副，其中一副缺左腿，用红毛线缠着；' },
    { role: 'listItem', text: '蓝色保温桶一只，内有莲子羹（已代为倒掉，桶已洗净）；' },
    { role: 'listItem', text: '小学数学作业本一册，姓名处写“不告诉你”；' },
    { role: 'listItem', text: '2014年10月的渡船月票一张，夹在塑料套内。' },
    '石板渡渡口管理站　2025年9月16日',
  ],
}
