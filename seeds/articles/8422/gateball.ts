import type { SeedArticle } from '../seedArticle.ts'

export const gateball: SeedArticle = {
  id: 'gateball',
  kind: 'brief',
  headline: ['平均七十四岁的冠军'],
  bylines: [{ by: 'baiXiaoman', role: 'correspondent' }],
  dateline: '本报讯（通讯员 柏小满）',
  paragraphs: [
    '本报讯（通讯员 柏小满）松岙县老年门球赛昨天移到县粮库的空仓里打完，竹溪村队三战全胜夺冠，五名队员平均七十四岁，其中四人是造纸的。队长纪伯年说，门球和捞纸是一个理，力气要收在手腕里，放出去就没有了。奖品每人一双胶鞋，当场有三个人换上，走回了十一里外的村子。',
  ],
}
