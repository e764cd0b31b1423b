import type { SeedArticle } from '../seedArticle.ts'

export const oldTimetable: SeedArticle = {
  id: 'old-timetable',
  kind: 'other',
  headline: ['时刻表下面那个孩子'],
  columnTag: '老照片',
  bylineBlock: '讲述 鲁静之　整理 本报记者 林溪',
  bylines: [{ by: 'linXiReporter', role: 'reporter' }],
  paragraphs: [
    '这张照片是我父亲拍的，1962年夏天，石板渡候船室的木质时刻表挂上去的第一天。站在下面的孩子是我，六岁，脚上是借来的凉鞋。父亲在航运局管账，相机也是借的，里面只剩一张底片，他对着时刻表比划了半个钟头，最后喊我站过去，说要有个人，不然将来不知道它有多大。',
    '快门按下去的时候，首班船正好拉汽笛，我吓得闭了眼。父亲没有底片再拍，洗出来就是这样：表上七趟船的钟点清清楚楚，一个孩子闭着眼睛站在底下，好像在等一阵风过去。',
    '前几天复航，我又去了一趟。表还是那一块，空着的两格写上了新的班次。我请一位不认识的姑娘帮我拍了一张，还站在老地方。这回我睁着眼，头顶差不多够到第三行。',
  ],
  captions: [
    {
      text: '1962年夏，石板渡候船室。 鲁静之 供图',
      bylines: [{ by: 'luJingzhi', role: 'photographer' }],
      picture: {
        name: 'old-timetable',
        scene:
          'A faded sepia snapshot with a white deckled edge: a small girl in a light dress and too large sandals, eyes shut, stands against a brick wall below a big wooden timetable board with seven rows, a bench and a round clock beside it, strong summer light from the left door.',
      },
    },
  ],
}
