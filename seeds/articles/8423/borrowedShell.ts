import type { SeedArticle } from '../seedArticle.ts'

export const borrowedShell: SeedArticle = {
  id: 'borrowed-shell',
  kind: 'brief',
  headline: ['纸条有了回条'],
  bylines: [{ by: 'gulinaAishan', role: 'correspondent' }],
  dateline: '本报讯（通讯员 古丽娜·艾山）',
  paragraphs: [
    '本报讯（通讯员 古丽娜·艾山）青圩中学女子四人艇还船时贴的那张纸条，昨天收到了回音。邻县的学校托运来一只长木箱，里面是四支旧桨，桨叶重新上过漆，附着一张同样大小的纸：船说它没过够瘾，叫我们送桨来催。',
    '教练边疏影当着五个队员的面把桨一一量过，每支比她们用惯的长四厘米。舵手岳小禾提议先不锯短，“等我们长高”。10月下旬，两校将在白蘋湖合练三天，船仍旧借那一条。',
  ],
}
