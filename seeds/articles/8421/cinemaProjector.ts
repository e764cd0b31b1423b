import type { SeedArticle } from '../seedArticle.ts'

export const cinemaProjector: SeedArticle = {
  id: 'cinema-projector',
  kind: 'news',
  kicker: '东岸电影院下月修缮，四十一年的座椅要换',
  headline: ['胶片机留在大厅'],
  bylines: [{ by: 'linXiReporter', role: 'reporter' }],
  dateline: '本报讯（记者 林溪）',
  paragraphs: [
    '本报讯（记者 林溪）最后一场是9月30日晚上七点半，片子由观众投票选。放映员晏七郎在售票窗口摆了只铁皮饼干盒，到昨天收到票1904张，领先的是一部1981年的黑白喜剧，全片九十二分钟，有三处断过，都是他接的。',
    '东岸电影院1984年开业，七百二十个座位，是澜浦唯一一座单厅影院。散场的人从东门出来，下三十级台阶就是江堤，老澜浦人约会说“台阶上见”，不用说是哪里的台阶。今年渡船把末班定在21时10分，就是迁就这里最后一场的钟点。',
    '修缮要做的事，头一件是座椅。木翻板换成软座，行距由76厘米放宽到95厘米，座位因此少了218个。拆下来的木椅不卖，编号登记，市民可以按当年的票根来领。住北门的一对老夫妻在报名册上写的是12排7号、9号，备注栏添了一句：中间的8号坐过介绍人。',
    '两台胶片放映机十一年没有开过。按图纸，放映间要让给新的空调机组，机器原打算送进仓库。晏七郎没有写报告，他把其中一台拆开，擦净，上油，装回去，请施工方的人来看了一场空转。五分钟以后，项目经理把图纸改了：机组挪到屋顶，一台机器留在原处，另一台上星期就搬进了大厅，外面不加玻璃罩，旁边放一条矮凳，每周六下午由他摇给孩子看。',
    '“机器不能只给人看，要给人听。”晏七郎说。胶片走过片门，每秒二十四格，嗒嗒嗒的声音很密，他听得出第几本的第几个接头要来了，手会先搭上去。',
    '工期十个月。停业期间，江堤台阶每逢月圆放一场露天电影，第一场定在10月6日中秋，自带板凳。',
  ],
  captions: [
    {
      text: '晏七郎在放映间擦拭停用十一年的胶片放映机。 本报记者 祁远帆 摄',
      bylines: [{ by: 'qiYuanfan', role: 'photographer' }],
      picture: {
        name: 'cinema-projectionist',
        scene:
          'Inside a dim projection room: an elderly man in a blue work coat, grey hair, wiping the lens of a tall 35 mm film projector with two large reels; a warm desk lamp lights his hands and the gate; through the small square window ahead rows of wooden folding seats and a pale screen can be seen; round film cans stacked on a shelf behind.',
      },
    },
  ],
}
