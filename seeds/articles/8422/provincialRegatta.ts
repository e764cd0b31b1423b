import type { SeedArticle } from '../seedArticle.ts'

export const provincialRegatta: SeedArticle = {
  id: 'provincial-regatta',
  kind: 'news',
  headline: ['全省中学生赛艇赛10月开桨', '报名队伍首次过百'],
  bylines: [],
  dateline: '江海社云汀9月17日电',
  paragraphs: [
    '江海社云汀9月17日电 省学生体育协会17日公布，第七届全省中学生赛艇赛将于10月25日至27日在白蘋湖举行，104支队伍报名，比上届多37支，其中59支来自没有自备艇的学校。',
    '为了让这些学校下得了水，组委会首次设“共用艇池”，统一备艇40条，赛前抽签分配，桨可以自带。共用的规矩只有一条：上一支队伍把艇擦干交给下一支，交接时双方在艇号牌上签名。',
    '本届新设混合八人艇，男女各四名，舵手不限。',
  ],
}
