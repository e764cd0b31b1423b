import type { SeedArticle } from '../seedArticle.ts'

export const lastReel: SeedArticle = {
  id: 'en-last-reel',
  kind: 'news',
  language: 'en',
  headline: ['A ballot box that smells of biscuits'],
  bylineBlock: 'By Ada Marchbank',
  bylines: [{ by: 'adaMarchbank', role: 'reporter' }],
  paragraphs: [
    'The most keenly contested election in the district is being held in a biscuit tin. It stands on the sill of the box office at the East Bank Cinema, where patrons are choosing the film that will be shown on the thirtieth of September, before the house closes for ten months of repairs; and as of Tuesday night it held 1,904 slips of paper, some of them legible.',
    'In front by a respectable distance is a black-and-white comedy of 1981, ninety-two minutes long, which the projectionist, Mr Yan Qilang, has mended with his own hands in three places. He declines to say which three. “If you can tell me afterwards,” he offers, “I will let you carry the cans.”',
    'Electioneering is not forbidden. A party of retired schoolteachers has canvassed the embankment on behalf of a musical; somebody has voted forty times, in the same violet ink, for a picture that appears never to have been made. Mr Yan has kept those slips apart. He has read them all, he says, and the plot improves.',
    'When the cinema reopens, one of its two projectors will stand in the foyer without glass, next to a low stool, so that on Saturday afternoons children may turn the handle. The wooden seats are to be given away against old ticket stubs. Row 12, seats 7 and 9, are already spoken for by a married couple; seat 8, in which the matchmaker sat between them, is still available.',
  ],
}
