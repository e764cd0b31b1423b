import type { SeedArticle } from '../seedArticle.ts'

export const osmanthusCakes: SeedArticle = {
  id: 'osmanthus-cakes',
  kind: 'advertisement',
  headline: ['桂满记桂花糕'],
  kicker: '一年只做四十天',
  bylines: [],
  paragraphs: [
    '桂花昨天开了头一茬，今天凌晨上笼。每天三百块，卖完落门板。',
    '白糕5元，桂花糕6元，老人掰得动的小方糕4元。中秋礼盒八块装，50元，盒子还回来退5元。',
    '糖坊巷19号，石阶上走到顶，往左，闻着走（广告）',
  ],
  credit: '广告',
}
