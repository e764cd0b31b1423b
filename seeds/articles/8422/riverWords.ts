import type { SeedArticle } from '../seedArticle.ts'

export const riverWords: SeedArticle = {
  id: 'river-words',
  kind: 'literary',
  columnTag: '澜浦话',
  headline: ['船上带下来的五个词'],
  bylineBlock: '本报记者 白汀 整理',
  bylines: [{ by: 'baiTing', role: 'reporter' }],
  paragraphs: [
    {
      role: 'listItem',
      text: '【歇桨】中途停下来不做。船上歇桨不是休息，是让船借着惯性走，所以“歇桨了”后面常跟一句“还在走呢”。',
    },
    {
      role: 'listItem',
      text: '【借一肩】请人搭把手。拉纤时绳子换肩，要旁边的人顶一下，只顶一下，顶久了是另外的价钱。',
    },
    {
      role: 'listItem',
      text: '【两头淡】两边都不讨好。苇江入海口的水不咸，往海里走一段也不咸，渔民说那一段水“两头淡”，什么鱼都不爱待。',
    },
    { role: 'listItem', text: '【压舱话】不好听、但是让人心里稳当的话。嫁女儿前夜，母亲要讲三句压舱话，讲完才许哭。' },
    { role: 'listItem', text: '【望灯】等人。不说等谁，只说“在望灯”，旁人就不再问。北门的老人至今这样回答邻居。' },
    '以上由箍桶街、北门的十四位老人口述。五个词里，四十岁以下的人听得懂的，平均一个半。',
  ],
}
