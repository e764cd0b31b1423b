import type { SeedArticle } from '../seedArticle.ts'

const by = [{ by: 'qiYuanfan', role: 'photographer' }] as const

export const marketNight: SeedArticle = {
  id: 'market-night',
  kind: 'other',
  columnTag: '图片故事',
  headline: ['鱼市的头四个钟头'],
  bylineBlock: '本报记者 祁远帆 摄影报道',
  bylines: by,
  paragraphs: [
    '搬进新棚的第二个凌晨，记者在东门鱼市的公平秤旁边站了四个钟头，从开门到天亮。三点钟进来的是水，一车一车的活水；四点是声音，报价的、还价的、找人帮抬筐的；五点是酒楼和食堂的三轮车，车把上挂着手写的单子，最长的一张有六十一样。',
    '六点以后才轮到拎篮子的人。他们走得慢，看得细，常常只买两条鲫鱼，却要问遍半条巷子。段阿婆说，前三个钟头挣的是钱，后头挣的是熟人。',
  ],
  captions: [
    {
      text: '3时，第一车活鱼倒进新水箱，水花溅过了蓝灯罩。',
      bylines: [],
      picture: {
        name: 'market-3am',
        scene:
          'Night inside a long fish-market shed: two men in rubber aprons tip a plastic tub of live fish into a glass-fronted tank, an arc of water and silver fish frozen in the air; a row of tanks glows blue under lampshades, the rest is dark.',
      },
    },
    {
      text: '4时，两只手在袖子里谈妥了一筐鳜鱼的价钱。',
      bylines: [],
      picture: {
        name: 'market-4am',
        scene:
          'Close view of two traders face to face, only from chin to waist: their right hands hidden together inside one wide sleeve as they bargain by touch; between them a bamboo basket of mandarin fish on ice; a single bulb above.',
      },
    },
    {
      text: '5时，食堂采购员何喜来把七份订单夹在车把上。',
      bylines: [],
      picture: {
        name: 'market-5am',
        scene:
          'A cargo tricycle seen from the front at the market gate before dawn: seven handwritten lists pinned with clothes-pegs along the handlebar, a smiling man in a cap behind it, stacked white foam boxes on the bed, violet sky through the gate.',
      },
    },
    {
      text: '6时，太阳照到1979年的公平秤上，一位老人在复秤。 本报记者 祁远帆 摄',
      bylines: by,
      picture: {
        name: 'market-6am',
        scene:
          'Low golden sun through the gate of the shed lights a big old cast-iron platform scale with a brass beam; an old woman in a headscarf lays one fish on it and bends to read the beam; long shadow across the wet floor, shoppers with baskets as silhouettes behind.',
      },
    },
  ],
}
