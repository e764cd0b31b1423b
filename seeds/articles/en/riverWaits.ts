import type { SeedArticle } from '../seedArticle.ts'

export const riverWaits: SeedArticle = {
  id: 'en-river-waits',
  kind: 'news',
  language: 'en',
  kicker: 'Ferry back after nineteen hours',
  headline: ['Bamboo finds the channel', 'the echo sounder could not'],
  bylines: [{ by: 'thomasVenn', role: 'reporter' }],
  bylineBlock: 'By Thomas Venn',
  dateline: 'LANPU, Friday',
  paragraphs: [
    'LANPU, Friday – The Shiban ferry sailed again at twenty to six this morning, a little bent out of shape. Instead of crossing the Wei in a straight line it now swings south around a bank of sand that was not there on Wednesday, and the nine-minute passage has become ten and a half.',
    'High water went through the city at 13.40 on Thursday at 14.66 metres, comfortably below the warning mark of 15.50. The ferry had tied up more than three hours earlier, two centimetres short of its own limit, on the judgement of its captain, Min Guizhou, who had seen a whole willow come down the river, roots foremost.',
    'The trouble came afterwards. As the water dropped, Captain Min rowed out with the notched wooden rule that belonged to his grandfather and struck bottom at seventy centimetres beside No. 3 buoy, where two days before he had found two metres sixty. The Waterways Office sent a survey launch. Its instruments, bewildered by the quantity of suspended mud, drew nothing but snow.',
    'So the superintendent, Yan Shiji, knocked at a basket-maker’s door on the west bank and borrowed forty-two bamboo poles. Six retired boatmen, the eldest seventy-nine, planted them every fifteen metres by lamplight and called the depths across the water to one another, while an apprentice on the quay put a pencil dot on the chart for every call. By nine o’clock the dots made a line and the line made a channel: forty metres wide, and nowhere shallower than two metres thirty.',
    'Householders along Sugar Lane, under the impression that the old hauling songs were being revived, brought out their stools to listen.',
    'Passengers should allow thirteen minutes between boats at rush hour in place of twelve. The bank will be measured daily until the end of the month, when the Transport Bureau decides whether to dredge it or to let the river change its mind. Forty-one poles have been returned to the basket-maker. He has declined payment for the forty-second and asked only that the debt be entered in the captain’s notebook, which it has been.',
  ],
  captions: [
    {
      text: 'Thursday, 8 p.m.: the last of the poles goes in below No. 3 buoy. Photograph: Peter Oakshott',
      bylines: [{ by: 'peterOakshott', role: 'photographer' }],
      picture: {
        name: 'poles-by-lamplight',
        scene:
          'Night on the river: one small boat seen close from astern, an old man standing and driving a banded bamboo pole down with both arms, another holding up a pressure lamp whose light makes a round pool on muddy water; a row of pale poles recedes into the dark.',
      },
    },
  ],
}
