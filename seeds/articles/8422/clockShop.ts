import type { SeedArticle } from '../seedArticle.ts'

export const clockShop: SeedArticle = {
  id: 'clock-shop',
  kind: 'advertisement',
  headline: ['北门钟表铺迁址'],
  bylines: [],
  paragraphs: [
    '原北门大街9号钟表铺，9月20日起迁至电影院台阶下第二间。',
    '洗油60元，换发条90元起，走不准的先放三天再谈钱。座钟可上门，搬不动的才上门。',
    '另有祖传落地钟一台，每逢整点慢十一秒，不卖，可听。（广告）',
  ],
  credit: '广告',
}
