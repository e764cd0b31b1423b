import type { SeedArticle } from '../seedArticle.ts'

export const correctionLevee: SeedArticle = {
  id: 'correction-levee',
  kind: 'notice',
  headline: ['更正'],
  bylines: [],
  paragraphs: [
    '本报9月18日第2版（上接第1版）《苇江昨涨一米八三》末段“沿江28公里堤防”，应为“沿江26公里堤防”。采写时误将护城河两岸的2公里计算在内，值守人数无误。谨向读者和守堤的各位致歉。',
  ],
}
