import type { SeedArticle } from '../seedArticle.ts'

export const bloodVan: SeedArticle = {
  id: 'blood-van',
  kind: 'brief',
  headline: ['献血车本周停在老粮仓'],
  bylines: [{ by: 'chenJingIntern', role: 'intern' }],
  dateline: '本报讯（实习生 陈静）',
  paragraphs: [
    '本报讯（实习生 陈静）市血站昨天通报，O型血库存够用3.5天，低于七天的常备线。流动献血车今天起连停四天，从江边挪到老粮仓西门，每天9时至19时，献完请在小剧场里坐满二十分钟，赶上了，可以看一段《三盏灯》的彩排。',
  ],
}
