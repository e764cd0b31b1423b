import type { SeedArticle } from '../seedArticle.ts'

export const tanhuangTroupe: SeedArticle = {
  id: 'tanhuang-troupe',
  kind: 'news',
  kicker: '摊簧剧团十一个人，每个人都管两样事',
  headline: ['老粮仓里', '三盏灯试了九回'],
  bylines: [
    { by: 'baiTing', role: 'reporter' },
    { by: 'chenJingIntern', role: 'intern' },
  ],
  dateline: '本报讯（记者 白汀 实习生 陈静）',
  paragraphs: [
    '本报讯（记者 白汀 实习生 陈静）“灭早了。”台下有人说。老粮仓小剧场的横梁上，第三盏灯应当在船娘唱到“上岸”两个字时熄掉，9月15日晚上试到第九回，管灯的人还是抢了半拍。管灯的是吹笛子的，他要先放下笛子才腾得出手。',
    '澜浦摊簧剧团如今剩十一个人。演船娘的杭小楼兼管戏服，拉主胡的兼写唱词，演两个过江客的父子白天在北门开锁铺。新戏《三盏灯》五十八分钟，本子写了两年，原来有七个角色，写到后来，作者把没有人演的四个都写到了对岸，只闻其声。',
    '粮仓不是戏园子。墙厚，回声长，唱快板时前一句还没走，后一句又到了，搅成一锅粥。剧团请不起声学公司，杭小楼从家里抱来两床棉被挂在后墙，果然好些，便向老街坊借，如今墙上挂着十九床，红缎子、蓝印花布、百子图，散场以后各家来抱走，第二天再送来。观众一进门，以为布景就是这样。',
    '戏里有一段水路行船，没有布景，只凭四只脚在台上走出浪来。老艺人祝阿六七十九岁，他把四句口诀教给年轻人：先有风，后有水，膝是船，眼是岸。教了三个月，9月14日看完连排，他只改了一处：船娘下跳板，要先踩一踩，“你不踩，看戏的人不信那是木头”。',
    '第九回没有成，第十回成了。他们的办法是让乐师在熄灯前一句停住笛子，那一句清唱，空出来的两拍，正好够走三步。主胡说，空着比吹满了好听，本子就照这样改定，9月19日起连演三晚。',
  ],
  captions: [
    {
      text: '9月15日晚，《三盏灯》在老粮仓小剧场连排。墙上是街坊借来挡回声的棉被。 本报实习生 陈静 摄',
      bylines: [{ by: 'chenJingIntern', role: 'photographer' }],
      picture: {
        name: 'three-lamps-rehearsal',
        scene:
          'A rehearsal in an old brick granary: on a low stage an actress in a plain dark blue boatwoman costume holds an oar upright, two men stand in line behind her swaying as if in a boat; three round paper lamps hang on the beam, two lit warm and one dark; the back wall is hung with a patchwork of bright quilts in red, indigo and flowered cloth; a flute player sits at the right edge with a hand on a lamp cord.',
      },
    },
  ],
}
