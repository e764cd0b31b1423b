import type { SeedArticle } from '../seedArticle.ts'

export const threeLamps: SeedArticle = {
  id: 'three-lamps',
  kind: 'advertisement',
  headline: ['三盏灯'],
  kicker: '澜浦摊簧剧团 新编小戏',
  bylines: [],
  paragraphs: [
    '一条夜船，三个过江的人，一盏灯照去，一盏灯照回，还有一盏没有点。',
    '时间：9月19日、20日、21日 19时15分　地点：老粮仓小剧场',
    '票价：30元、60元　过江观众凭渡船票八折，散场可赶末班渡船',
    '订票：老粮仓门房，每天10时至18时（广告）',
  ],
  credit: '广告',
}
