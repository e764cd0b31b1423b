import type { SeedArticle } from '../seedArticle.ts'

export const lampDoctor: SeedArticle = {
  id: 'lamp-doctor',
  kind: 'other',
  kicker: '对话市路灯管理所夜巡班班长穆启明',
  headline: ['灯坏了，先听它怎么坏的'],
  columnTag: '江边人',
  bylineBlock: '本报记者 沈 渡',
  bylines: [{ by: 'shenDu', role: 'reporter' }],
  paragraphs: [
    '澜浦有路灯两万六千四百一十八盏，夜巡班九个人，两辆车。穆启明五十一岁，在这个班干了二十七年，工具包里除了电笔和绝缘手套，还有一把弹弓。昨天夜里，记者跟他走了东埠区的三条线。',
    '记者：弹弓做什么用？',
    '穆启明：打树枝。夏天梧桐长得快，把灯头捂住了，居民以为灯坏了。叫升降车来要排三天，一颗泥丸就能把细枝打开。我只打枝，不打鸟，这个要写上。',
    '记者：一个晚上能修多少盏？',
    '穆启明：修得好的有二十来盏。真坏的少，多半是接触不良。灯坏的时候会出声，镇流器快断气了，嗡嗡的，像一只苍蝇关在火柴盒里。我骑车过去，不用抬头，听得出是哪一盏。现在换了发光二极管，不嗡了，一坏就没有一点声音，我反倒要一盏一盏抬头看，脖子疼。',
    '记者：哪些地方的灯最要紧？',
    '穆启明：医院后门、学校侧门、公共厕所门口。大马路上灭一盏，前后还有光；这几处灭一盏，就有人要停下来掏手机。我的本子里，这种地方叫“独灯”，全城317盏，天黑以后一个半钟头之内必须看过一遍。',
    '记者：有人嫌灯太亮吗？',
    '穆启明：有。糖坊巷有户人家，灯正对着小孩的床，写了三封信来。我去看了，爬上去给灯罩焊了一块挡板，巴掌大，屋里黑了，地上一点不少。后来焊了六十多块。灯这个东西，照到地上是灯，照到人家枕头上就是打扰。',
    '记者：最忘不了的一盏？',
    '穆启明：老粮仓东墙外的一盏。1999年冬天，有个卖烤红薯的天天在那盏灯下收摊，数钱。灯坏了四天我才轮到，去的时候，他自己在电线杆上挂了一盏马灯。他说不为数钱，有个上夜校的姑娘每晚打这儿过。从那以后，凡是有人天天站在底下的灯，我都在本子上画一颗红薯。',
    '记者：画了多少？',
    '穆启明：四十三颗。今晚还剩两颗没看，走吧。',
  ],
  captions: [
    {
      text: '夜巡途中的穆启明。 本报记者 沈渡 摄',
      bylines: [{ by: 'shenDu', role: 'photographer' }],
      picture: {
        name: 'lamp-doctor',
        scene:
          'Night street portrait in flat style: a man of fifty in a reflective vest and cap looking up at a street lamp whose cone of light falls on him, a bicycle leaning on the post, a receding row of lamps in mist, one of them dark.',
      },
    },
  ],
}
