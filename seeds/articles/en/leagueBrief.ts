import type { SeedArticle } from '../seedArticle.ts'

export const leagueBrief: SeedArticle = {
  id: 'en-league-brief',
  kind: 'brief',
  language: 'en',
  columnTag: 'Wei River Cup',
  headline: ['Ferrymen a point clear', 'with an afternoon to go'],
  bylines: [],
  dateline: 'NORTH GATE, Wednesday',
  paragraphs: [
    'NORTH GATE, Wednesday – Shiban Ferry 2, Song’ao Shipyard 1. With their own pitch lying beneath a metre of river, the ferrymen borrowed the municipal stadium and, with it, the leadership of the amateur league.',
    'They have twenty-seven points to the shipwrights’ twenty-six; North Pass Old Street, who won narrowly against the fishmongers, lie third with twenty-five. All four concluding matches kick off at three o’clock on Sunday, when Shiban Ferry entertain the East Gate Fish Market and need not concern themselves with arithmetic provided that they win. The groundsman reports that the goalposts have been seen again, and that one of them contained an eel.',
  ],
}
