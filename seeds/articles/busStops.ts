import type { SeedArticle } from './seedArticle.ts'

export const busStops: SeedArticle = {
  id: 'bus-stops',
  kind: 'brief',
  headline: ['11路公交增设两站接渡船'],
  bylines: [{ by: 'taoZhuqing', role: 'reporter' }],
  dateline: '本报讯（记者 陶竹青）',
  paragraphs: [
    '本报讯（记者 陶竹青）11路公交今起增设渡口东、糖坊巷两站，首班提前到5时25分，末班延至21时35分，与石板渡首班开船、末班靠岸的时间都衔接在二十分钟以内。',
    '线路调整后，11路全程25站，从糖坊巷到汽车东站约需55分钟。原走望潮大桥的27路、33路班次不变。公交公司在两处站台装了座椅和雨棚，并把渡船的实时到港时间接进了电子站牌。',
    '乘客如有建议，可拨打公交服务热线，也可投进车厢后门的木箱，每月5日开箱。',
  ],
}
