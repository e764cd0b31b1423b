import type { SeedArticle } from '../seedArticle.ts'

export const riverRises: SeedArticle = {
  id: 'river-rises',
  kind: 'news',
  kicker: '松岙山区一天落雨98毫米 洪峰今天午后过澜浦',
  headline: ['苇江昨涨一米八三'],
  subheadline: '——预计比警戒水位低八十厘米，石板渡水到14.50米即停航',
  bylines: [
    { by: 'guWanzhou', role: 'reporter' },
    { by: 'shenDu', role: 'reporter' },
    { by: 'zhongShuyan', role: 'correspondent' },
  ],
  dateline: '本报讯（首席记者 顾晚舟 记者 沈渡 通讯员 钟书砚）',
  paragraphs: [
    '本报讯（首席记者 顾晚舟 记者 沈渡 通讯员 钟书砚）“14.14。”昨晚8时，冼一泓蹲在石板渡上游的石阶上，把手电筒贴着水面照过去，念出水尺上的数字，身后的同事在簿子上跟着念一遍，写下来，再念一遍。零点时，同一根水尺上是12.31米。二十个小时，苇江涨了1.83米。',
    '水是从山里来的。9月16日傍晚起，松岙县连下了一昼夜的雨，梅坞雨量站记到98毫米，抵得上平常年份整个九月。鹿鸣水库昨天6时开始放水，每秒860立方米，从那里到澜浦，水要走八个钟头。',
    '市水文中心昨天17时发布的预报说，洪峰将在今天13时至15时经过澜浦，峰值14.7米上下，低于15.50米的警戒水位，入夜以后转落。“是一场秋水，不是一场大水。”中心预报科科长俞北辰说，可是九月的江滩上种着菜、停着船、立着球门，平常日子干惯了，怕的是人大意。',
    { role: 'subhead', text: '渡船多了一个人' },
    '复航第二天，“苇江一号”照常开了46班，载客2786人次，驾驶台上却多了一把椅子。椅子上坐的是轮机长周望山，他什么也不操作，只看上游，看见漂来的木头就报钟点方位：“十一点，一根。”船长闵归舟把每趟靠岸前的航速降了三成，九分钟的路走成了十一分钟。',
    '渡口管理站定的规矩写在候船室门上：水到14.50米停航，一厘米也不商量。公交公司昨晚备好8辆车，随时从27路、33路抽出来，绕望潮大桥接驳。市二院透析中心的护士查了名册，西岸的病人有43位，从下午五点打电话，打到七点四十，把今天上午的床位全挪到了午后，一位老人没有电话，由糖坊巷社区的人上门去说。',
    { role: 'subhead', text: '石阶上的十七户' },
    '糖坊巷口的石阶通到江边，一共二十三级，昨晚淹到第五级。巷口门槛最低的17户，地面在14.9米左右，按预报进不了水，社区还是挨家敲了门，帮着把米缸、冰箱和缝纫机垫高半尺。垫东西的砖是修候船室剩下的青砖，一共612块，借出去时每块都用粉笔写了户号。',
    '七十一岁的贺桂枝家里垫了两样，老伴的药箱和一台老收音机。她嫁到巷子里五十年，见过水进屋，也见过水到门槛又回去，“看狗就晓得，狗趴着不动，水就不上来”。她家的黄狗昨晚睡得很沉。',
    '东岸这边，刚搬进新棚两天的东门鱼市沾了光。旧棚地面14.4米，按往年的做法，这时候该四个人抬秤、拖水箱，连夜往高处搬；新棚垫到16.2米，段阿婆照旧凌晨三点出摊，蓝灯罩一盏没关。她说鱼比人先晓得涨水，昨天的黄颡鱼一个劲往箱子角上挤。',
    { role: 'subhead', text: '看水的人还在看水' },
    '涨得最不凑巧的是江滩球场。下午三点水漫过东侧边线，石板渡队的球员赶来，十二个人把两副球门扛上江堤，晚上的比赛改到北门体育场。守场地的老汉舍不得刚补的草皮，坐在堤上看，看它一寸一寸地没到水里去。',
    '石板渡水尺前，今天上午九点还有一场告别。在这里读了三十八年水尺的葛守拙15日去世，家属原打算水涨就改期，问水位站的意见，冼一泓回了四个字：涨水才好。她2011年进站，葛守拙退休多年，仍然每天早晨来看一眼，看她读得对不对，从来没有夸过她，只有一回，她在大雾里读出了末尾那一厘米，老人把自己的马灯送给了她。',
    '昨天夜里，沿江28公里堤防上有214人值守，每人一只哨子、一根竹竿、一壶姜茶。到记者发稿的零时，水位14.22米，涨幅比白天缓了下来。马灯挂在水尺旁边的铁钩上，没有点，留着停电的时候用。',
  ],
  captions: [
    {
      text: '9月17日傍晚，水位站观测员冼一泓在石板渡石阶上读水尺。 本报记者 祁远帆 摄',
      bylines: [{ by: 'qiYuanfan', role: 'photographer' }],
      picture: {
        name: 'gauge-reading-dusk',
        scene:
          'Dusk on a wide, fast, yellow-brown river: on broad stone steps a young woman in a raincoat and boots crouches and shines a torch along the water at a white gauge board with red and black graduations fixed to the quay wall; a colleague behind her writes in a notebook; an old lantern hangs unlit from an iron hook; the double-hulled ferry with lit windows and a driftwood log on the water behind; orange band of light under grey clouds.',
      },
    },
    {
      text: '9月17日苇江澜浦水位站水位过程（米）。 制图 舒可',
      bylines: [],
      picture: {
        name: 'river-level-chart',
        scene:
          'A newspaper line chart: x axis hours 0时 4时 8时 12时 16时 20时 of one day and beyond them a shaded band 次日13—15时; y axis 12 to 16 metres; points 12.31, 12.48, 12.86, 13.40, 13.83, 14.14 joined by a solid blue line with values written above, continued dotted to about 14.7 in the band (预计洪峰); a red dashed horizontal line at 15.50 labelled 警戒水位, a grey one at 14.50 labelled 渡船停航; the area under the line filled pale blue.',
      },
    },
  ],
}
