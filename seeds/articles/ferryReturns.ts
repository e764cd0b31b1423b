import type { SeedArticle } from './seedArticle.ts'

export const ferryReturns: SeedArticle = {
  id: 'ferry-returns',
  kind: 'news',
  kicker: '停航十一年 西岸居民九分钟过江',
  headline: ['石板渡昨日复航'],
  subheadline: '——首日往返46班，运送乘客3124人次',
  bylines: [{ by: 'guWanzhou', role: 'reporter' }],
  dateline: '本报讯（首席记者 顾晚舟）',
  paragraphs: [
    '本报讯（首席记者 顾晚舟）9月16日清晨5时40分，“苇江一号”拉响汽笛，从石板渡东码头缓缓离岸。停航十一年的石板渡口，昨天重新有了渡船。首航的48个座位坐满了人，船尾还站着六位推自行车的老人。',
    '石板渡是澜浦最老的渡口，旧县志里记着一条明代的义渡。2014年上游的望潮大桥通车，渡口客流一天不到两百人，当年10月停航。此后西岸临渡区的居民到东岸看病、上学，要绕行七公里上桥，早高峰坐公交得花五十分钟。',
    '“坐船九分钟，上岸走三百步就是市二院。”住在西岸糖坊巷的贺桂枝七十一岁，每周要陪老伴做三次透析。她把第一张船票夹进了病历本。票价两元，六十五岁以上的老人免费。',
    '复航的呼声来自三年前。糖坊巷、箍桶街等四个社区联名写信，附了一份居民自己数出来的出行账：每天早上六点到九点，有1260人要过江，其中四成是学生。市交通运输局据此做了两轮客流调查，结果与居民的账只差37人。',
    '新渡船是一条纯电动双体船，由松岙县的船厂建造，船长23.6米，充一次电可往返十八趟。船舷比老渡船低了四十厘米，轮椅能直接推上甲板。“低舷好上客，可是怕浪。”轮机长周望山说，设计图因此改了五稿，最后在船首加了一道可升降的挡浪板。',
    '渡口的老候船室也修好了。青砖墙照原样补砌，1962年的木质时刻表擦洗之后挂回原处，空着的两格留给了早晚各加的一班船。根据复航方案，渡船每天5时40分开首班，高峰期十二分钟一班，平时半小时一班，晚班收在21时10分，正好接上东岸电影院散场的观众。',
    '昨天全天，石板渡往返46班，运送乘客3124人次。最后一班船上只有十一个人，水手老郑还是照规矩把缆绳盘成了整整齐齐的圆圈。他在这条江上撑过十九年船，停航那天，他把哨子锁进了抽屉。',
    '市交通运输局运输科科长戴明川介绍，渡口先试运行三个月，12月中旬将根据客流决定是否增加第二条船。下月起，渡船可与公交换乘优惠，九十分钟内换乘只收一次票款。',
  ],
  captions: [
    {
      text: '9月16日清晨，“苇江一号”驶离石板渡东码头，乘客在船尾拍下停航十一年后的第一班渡船。 本报记者 祁远帆 摄',
      bylines: [{ by: 'qiYuanfan', role: 'photographer' }],
      picture: {
        name: 'ferry-first-crossing',
        scene:
          'A white double-decked river ferry leaves a stone quay before sunrise, passengers crowded at its stern look back; misty hills and old roofs on the far bank, a path of light on the water, quay steps with a bollard and a street lamp in the left foreground.',
      },
    },
  ],
}
