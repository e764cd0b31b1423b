import type { SeedArticle } from '../seedArticle.ts'

export const leftOnFerry: SeedArticle = {
  id: '8423-left-on-ferry',
  kind: 'brief',
  headline: ['渡船上拾到的，请来领'],
  columnTag: '便民',
  bylines: [],
  paragraphs: [
    '石板渡复航三天，船上和候船室共拾得物品23件，11件已由失主领回。余下的存放在东码头值班室，每天6时至21时可凭描述认领，满三个月无人认领的，按规定移交。现公布其中几件：',
    { role: 'listItem', text: '一、黑布伞一把，十六骨，伞柄刻一“叶”字。' },
    { role: 'listItem', text: '二、左脚童鞋一只，鞋垫下压着五角硬币。' },
    { role: 'listItem', text: '三、竹壳热水瓶，内有红豆汤，已代为喝完并洗净。' },
    { role: 'listItem', text: '四、上牙托一副，装在喜糖盒中。' },
    { role: 'listItem', text: '五、活鳖一只，暂养于值班室水缸，日食小虾四五枚。' },
    { role: 'listItem', text: '六、口琴一支，缺“发”音。' },
  ],
}
