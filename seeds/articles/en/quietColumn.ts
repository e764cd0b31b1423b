import type { SeedArticle } from '../seedArticle.ts'

export const quietColumn: SeedArticle = {
  id: 'en-quiet-column',
  kind: 'commentary',
  language: 'en',
  columnTag: 'From the Landing',
  headline: ['On being late with everybody else'],
  bylineBlock: 'By Iris Calloway',
  bylines: [{ by: 'irisCalloway', role: 'author' }],
  paragraphs: [
    'There is a particular happiness in being delayed by something larger than oneself. When a bus is late we suspect the driver, the timetable, the administration; when a river is late we buy a tea-egg and sit down.',
    'I was on the east landing on Thursday when the board was turned round. Nobody complained. A man with a crate of ducklings asked the ticket clerk whether they could be kept in the shade, and they were carried into the waiting room, where they made a deafening and not unmusical contribution. A schoolmistress began correcting compositions and by degrees read the best of them aloud. Two people who had plainly not spoken for some years discovered that they were sitting on the same bench, and there was no boat to rescue either of them.',
    'Mrs Luo, who has sold tea-eggs at that landing since before there were ferries worth the name, cannot see much now. She lifted her face about one o’clock and announced that the water had stopped. The gauge-keeper, two hundred metres upstream, did not record the peak until forty minutes later. I mentioned this to a hydrologist. He said, rather stiffly, that it was a coincidence; then he asked me which stall.',
    'We are forever being promised a city without interruptions, as though conversation, courtship and the reading aloud of compositions could be got through at any other time. I have nothing against punctuality. But I observe that the ducklings, the schoolmistress and the two people on the bench all missed the replacement bus, which had come exactly when it said it would.',
  ],
}
