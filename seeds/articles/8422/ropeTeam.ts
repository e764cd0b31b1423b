import type { SeedArticle } from '../seedArticle.ts'

export const ropeTeam: SeedArticle = {
  id: 'rope-team',
  kind: 'news',
  kicker: '汽车东站候车厅有一支跳绳队',
  headline: ['等车的孩子', '跳过了一百六'],
  bylines: [{ by: 'chenJingIntern', role: 'intern' }],
  dateline: '本报讯（实习生 陈静）',
  paragraphs: [
    '本报讯（实习生 陈静）汽车东站候车厅东北角的地砖有九块颜色浅，是鞋底磨的。每天下午四点半到六点，站务员、司机和小卖部人家的孩子在这里等大人下班，作业写完，就跳绳。昨天，十岁的滕小满在三十秒里跳了163次，站里的扩音喇叭报了一遍，候车的人鼓了掌。',
    '两只脚轮着落地都算，三十秒一百六，已经够得上省里同龄组的前八。教她的人不是体育老师，是检票员苗春分。苗春分年轻时在县队跳过绳，伤了膝盖改行，去年看见几个孩子拿捆行李的尼龙绳乱甩，怕打着旅客，走过去说，要跳就好好跳。',
    '绳子是司机们给做的，废旧刹车拉线，外头套一层塑料管，细，沉，转得快，打在腿上也疼。孩子们因此学会的第一件事是不踩绳。如今队里十四个人，最小的六岁，负责数数；数错了要罚念一遍末班车时刻表，罚到后来，他把东站四十一条线路全背下来了。',
    '下个月市里有比赛，报名表上“单位”一栏难住了大家，孩子们分在六所学校，凑不到一个章。站长商叔宝想了想，盖了车站的章，又在旁边注明：本队常驻3号检票口。',
  ],
  captions: [
    {
      text: '9月17日，滕小满（中）和队友在汽车东站候车厅跳绳。 本报实习生 陈静 摄',
      bylines: [{ by: 'chenJingIntern', role: 'photographer' }],
      picture: {
        name: 'rope-team-station',
        scene:
          'The waiting hall of a bus station in slanting afternoon light: in the middle a ten-year-old girl in a school tracksuit skips so fast that the rope is a blurred transparent oval around her; two more children skip behind, a very small boy counts on his fingers on a suitcase; rows of blue seats with smiling travellers, a ticket gate with a big 3, a woman in uniform with a stopwatch.',
      },
    },
  ],
}
