import type { SeedArticle } from '../seedArticle.ts'

export const shipyardNap: SeedArticle = {
  id: 'en-shipyard-nap',
  kind: 'photo',
  language: 'en',
  bylines: [],
  paragraphs: [],
  captions: [
    {
      text: 'LATE SUMMER’S LAST HAMMOCK – Not even Thursday’s wind could dislodge this apprentice of the Song’ao shipyard, asleep at noon in a cargo net slung beneath the bows of an unfinished electric ferry, the fourth of six on order. Photograph: Peter Oakshott',
      bylines: [{ by: 'peterOakshott', role: 'photographer' }],
      picture: {
        name: 'shipyard-nap',
        scene:
          'The twin bows of an unfinished aluminium catamaran tower on a slipway, ribs and scaffolding visible; between the two hulls a cargo net hangs as a hammock with a young worker asleep in it, cap over the face, one arm dangling; a sunlit river and hills behind.',
      },
    },
  ],
}
