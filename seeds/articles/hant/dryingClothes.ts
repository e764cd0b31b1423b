import type { SeedArticle } from '../seedArticle.ts'

const verse = (text: string) => ({ role: 'verse', text }) as const

export const dryingClothes: SeedArticle = {
  id: 'hant-drying-clothes',
  kind: 'literary',
  language: 'zh-Hant',
  headline: ['雨後曬衫'],
  columnTag: '新詩',
  bylineBlock: '洛十七',
  bylines: [{ by: 'luoShiqi', role: 'author' }],
  paragraphs: [
    verse('整條巷子都在晾'),
    verse('昨天沒有說完的話'),
    verse('袖口滴著，一句'),
    verse('比一句短'),
    verse(''),
    verse('父親的襯衫最先乾'),
    verse('它最薄'),
    verse('領子翻過一次，又翻回來'),
    verse('像他認錯的樣子'),
    verse(''),
    verse('我收衫，順手'),
    verse('收到一點夕陽'),
  ],
}
