import type { SeedArticle } from '../seedArticle.ts'

export const todayInside: SeedArticle = {
  id: 'today-inside',
  kind: 'other',
  headline: ['今日导读'],
  bylines: [],
  paragraphs: [
    { role: 'listItem', text: '2版　五十四羽信鸽和九根晾衣竿' },
    { role: 'listItem', text: '3版　看水的人教我看人' },
    { role: 'listItem', text: '4版　北门夜场，榜首换了主人' },
  ],
}
