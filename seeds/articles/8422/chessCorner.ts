import type { SeedArticle } from '../seedArticle.ts'

export const chessCorner: SeedArticle = {
  id: 'chess-corner',
  kind: 'brief',
  headline: ['一盘和棋下了九年'],
  bylines: [{ by: 'shenDu', role: 'reporter' }],
  dateline: '本报讯（记者 沈渡）',
  paragraphs: [
    '本报讯（记者 沈渡）电影院台阶下的象棋摊昨天收了一盘棋。两位棋主一个住东岸，一个住西岸，2016年夏天开的局，停航以后见一面要绕桥，便约好每见一次只走一步，走完把棋谱抄两份，各带一份回家。昨天西岸的苏老伯坐渡船过来，走了第61步，单车换双士，两人看了半个钟头，同意作和。摊主说，新的一盘已经摆上，往后有船了，改成一次走三步。',
  ],
}
