import type { SeedArticle } from '../seedArticle.ts'

export const sandRidge: SeedArticle = {
  id: 'sand-ridge',
  kind: 'news',
  kicker: '洪峰14.66米平稳过境，低于警戒水位0.84米',
  headline: ['水退了 沙来了', '石板渡今晨绕着新沙脊开船'],
  subheadline: '——四十二根竹竿量到夜里九点，单程多走一分半钟',
  bylines: [
    { by: 'guWanzhou', role: 'reporter' },
    { by: 'chenJingIntern', role: 'intern' },
  ],
  dateline: '本报讯（首席记者 顾晚舟 实习生 陈静）',
  paragraphs: [
    '本报讯（首席记者 顾晚舟 实习生 陈静）9月18日13时40分，澜浦水位站的水尺读数停在14.66米。观测员冼一泓隔两分钟看一次，连看十次，第十一次，水面在青石上让出了一线湿痕，她才在簿子里落下一个“峰”字。这场水没有碰到15.50米的警戒线，沿江无人受伤，也没有房屋进水。',
    '石板渡当天10时05分停航，复航还不到五十三个小时。那一刻水位是14.48米，离停航线差两厘米，“苇江一号”船长闵归舟望了望上游漂来的一棵整柳树，把候船室门口的木牌翻了过来。到收班为止，少开31班船。公交公司从27路、33路抽调8辆车，绕望潮大桥接驳西岸乘客，单程38分钟，送了1907人次。',
    '住在糖坊巷的贺桂枝陪老伴坐的是第二辆。每逢周二、周四、周六，老两口要去市二院做透析，前一天晚上，护士已经打来电话，把钟点从上午十点挪到下午一点半。车到医院，司机没有进站，径直开到透析室外的坡道下面，停稳了才说：“这儿没有站牌，我记住了。”',
    '谁也没料到，难事在水退以后。17时，水位回落到14.21米，闵归舟和水手老郑划小艇去量水，准备晚上复航。量到第五个点，木尺一沉就碰了底：0.7米。两天前，同一个地方是2.6米。往前划十来米，再量，还是沙。3号浮标东侧，一夜之间卧下一道长约130米、最宽处22米的沙脊，像一条翻过身来的鱼。',
    '“水大的时候，它把沙端着走；手一松，就放下了。”闵归舟说。市航道养护站的工程师岑观澜看法相同：涨水那天流速到过每秒2.4米，退水时主流向西岸偏了一截，东边骤然变缓，沙便成片落在浮标脚下。',
    { role: 'subhead', text: '测深仪看不清 竹竿插得准' },
    '航道队的测量艇18时赶到，偏偏派不上用场。江水里泥沙太稠，测深仪的屏幕上一片雪花，分不出哪里是水、哪里是泥。天眼看要黑，队长鄢石矶掉头去敲西码头旁竹器铺的门，借走42根五米长的毛竹，一头用石灰水每隔20厘米刷一道白圈。',
    '六位退休的老船工是自己来的，最大的七十九岁。他们分坐三条小艇，每隔十五米插一根，插到硬底，报一个数。报数不用对讲机，用喊的：东边喊“一米八”，西边应“一米八”，码头上的实习调度员就在图上点一个点。石板渡西岸的人家听见江上有人一高一低地对答，以为是在唱号子，有人搬了凳子出来听。',
    '喊到21时，图上连成一条线：绕到沙脊尾端下游160米处，有一道最浅2.3米、宽约40米的深槽。21时25分，“苇江一号”空船试走一趟，往返无碍，单程10分半钟，比原来多出一分半。3号浮标连夜东移60米，沙脊头尾各挂了一盏黄灯。',
    { role: 'subhead', text: '每天量的点从7个加到11个' },
    '今天的首班船仍是5时40分。开船之前，11个点要从头量一遍，任何一处不足1.8米就不开。高峰时段的班次由十二分钟一班改为十三分钟一班，平时不变；11路公交在渡口东、糖坊巷两站多等两分钟，不让换乘的人跑。',
    '沙脊挖不挖，还要看几天。市交通运输局运输科科长戴明川说，这样的新沙站不稳，一天能挪四五米，匆忙去挖，挖走的也许正是它自己要走的。航道站将连测十天，到9月底再定；若它原地不动，就调挖泥船来，趁枯水之前清掉。',
    '收工时点竹竿，回来41根，断了一根在江心。竹器铺主人施阿簟不肯收钱，只要船长在量水的本子上写明白。闵归舟翻到昨天那一页，在11个水深底下添了一行：欠毛竹一根。',
  ],
  captions: [
    {
      text: '9月18日傍晚，航道队员和老船工乘小艇在3号浮标旁插竹竿量水深。 本报记者 祁远帆 摄',
      bylines: [{ by: 'qiYuanfan', role: 'photographer' }],
      picture: {
        name: 'bamboo-soundings',
        scene:
          'A wide river at dusk: two small open boats with standing men pushing tall banded bamboo poles into the water, a row of poles already standing in a curved line, a conical channel buoy with a lamp, far bank with roofs and a few lit windows, low glowing sky reflected in strips.',
      },
    },
    {
      text: '石板渡新旧航线示意图：虚线为原航线，实线为今晨起的绕行航线。 舒可 制图',
      bylines: [],
      picture: {
        name: 'ferry-route-map',
        scene:
          'A clean newspaper map of a river running from top to bottom between two banks, two piers, a dashed straight ferry line, a solid line bending south around a lens-shaped sandbank, a buoy mark, a north arrow and a scale bar of 200 metres; labels 西码头, 东码头, 新沙脊, 3号浮标, 水位站.',
      },
    },
  ],
}
