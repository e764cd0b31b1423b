import type { SeedArticle } from '../seedArticle.ts'

export const holidayTrains: SeedArticle = {
  id: 'holiday-trains',
  kind: 'brief',
  headline: ['长假首日车票今早开售', '汽车东站添两趟松岙夜车'],
  bylines: [],
  credit: '本报综合',
  paragraphs: [
    '10月1日的汽车票今天7时起在汽车东站窗口和自助机发售。站方预计长假客流11.4万人次，与去年相仿，去松岙县的最多，占两成七。',
    '为接晚到的火车，9月30日、10月1日两天各加开一趟开往松岙的夜班车，22时50分发车，沿途在青圩、鹿鸣停靠，车上只开脚灯。大件行李里装活鸡活鸭的，请走3号检票口，那里备了纸箱。（本报综合）',
  ],
}
