import type { NewPublication } from '#server/publications/addPublication.ts'

/** The newspapers of the demo, of a city that does not exist. The evening paper has two stages of review. */
export const papers = {
  daily: {
    slug: 'lanpu-daily',
    title: '澜浦日报',
    language: 'zh-Hans',
    timeZone: 'Asia/Shanghai',
    reviewStages: 1,
    imagesPublic: true,
  },
  evening: {
    slug: 'lanpu-evening',
    title: '瀾浦晚報',
    language: 'zh-Hant',
    timeZone: 'Asia/Taipei',
    reviewStages: 2,
    imagesPublic: true,
  },
  weekly: {
    slug: 'lanpu-mail',
    title: 'The Lanpu Mail',
    language: 'en',
    timeZone: 'Asia/Shanghai',
    reviewStages: 1,
    imagesPublic: true,
  },
} as const satisfies Readonly<Record<string, NewPublication>>

export type PaperKey = keyof typeof papers

/** The demo's own newspaper: it is what `npm start` names. */
export const publication = papers.daily
