import type { SeedArticle } from '../seedArticle.ts'

export const keysAtNoodleShop: SeedArticle = {
  id: 'keys-at-noodle-shop',
  kind: 'news',
  kicker: '三十一把钥匙挂在一块旧砧板上',
  headline: ['半条巷子的门', '都认得常二娘'],
  bylines: [{ by: 'taoZhuqing', role: 'reporter' }],
  dateline: '本报讯（记者 陶竹青）',
  paragraphs: [
    '本报讯（记者 陶竹青）北门葱油面馆的后墙上有一块退了役的砧板，钉着四排铜钩，挂了31把钥匙。钥匙上不写门牌，系的是各色布条：蓝格子是三楼的鲁老师，红绒线是养鹩哥的老两口，一截军绿鞋带是独居的老司机。哪根布条归谁，只有老板娘常二娘分得清。',
    '事情起于前年腊月。给鲁老师送面的伙计敲不开门，常二娘隔着窗户看见人倒在桌脚边，等开锁的人来，等了四十分钟。鲁老师出院后，把备用钥匙送到面馆，说放你这里，比放女儿那里近。女儿在外省，坐火车要十一个钟头。',
    '第二把、第三把，是听说了这件事的邻居自己送来的。常二娘给大家立了三条规矩：进门之前先打电话，再敲门，数到三十；进去要两个人，另一个必须是街坊；用过一次，就在日历上画一个圈。两年多来，日历上有17个圈。九回是忘带钥匙，四回是水管漏水，三回是老人跌倒，还有一回，是一只鹩哥学着主人喊救命。',
    '今年夏天，社区想把钥匙收去统一保管，柜子都买好了，带密码的。来开会的老人们听完，没有人起身去拿。八十四岁的老司机说，密码柜不会问我今天怎么没来吃面。',
    '柜子后来装在了社区卫生站，放应急药。社区给面馆添了一部直通卫生站的电话，又请派出所备了一份名册，封在信封里，骑缝盖了章。常二娘把信封压在装葱的瓦缸底下。她说自己也快六十了，前几天也配了一把，系一根黄布条，交给了对门修鞋的。',
  ],
  captions: [
    {
      text: '9月17日，常二娘在面馆后墙的“钥匙板”前。 本报记者 陶竹青 摄',
      bylines: [{ by: 'taoZhuqing', role: 'photographer' }],
      picture: {
        name: 'key-board',
        scene:
          'Half-length portrait in flat style of a sturdy woman near sixty in an apron, arms folded, standing in warm lamplight before a worn round chopping board on the wall that carries four rows of hooks with keys and coloured cloth strips; steam from a pot at the lower left.',
      },
    },
  ],
}
