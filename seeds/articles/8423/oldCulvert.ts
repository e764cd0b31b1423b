import type { SeedArticle } from '../seedArticle.ts'

export const oldCulvert: SeedArticle = {
  id: 'old-culvert',
  kind: 'news',
  kicker: '一把米糠，十一分钟后漂到了江边',
  headline: ['箍桶街换水管', '挖出一条还在走水的暗渠'],
  bylines: [
    { by: 'shenDu', role: 'reporter' },
    { by: 'lanCai', role: 'correspondent' },
  ],
  dateline: '本报讯（记者 沈渡 通讯员 蓝采）',
  paragraphs: [
    '本报讯（记者 沈渡 通讯员 蓝采）小挖机的斗齿碰到石头，声音是空的。9月17日下午3时许，西岸箍桶街17号门前更换自来水管，沟槽刚开到1.9米深，施工队长阎大有跳下去，用手扒开一块条石边上的淤泥，底下黑洞洞的，有水在流。',
    '工地当即停工。市考古研究所领队宁归鹤一小时后赶到，趴在槽底打着手电看了二十分钟。这是一条青石砌的券顶暗渠，净宽0.8米，高1.2米，成年人弯腰能走。截至昨天傍晚，已经探明41米，向东通向江边，向西没入一户人家的灶房地下。',
    '渠从哪里来、到哪里去，考古队员用了最土的办法：向阎大有讨来半簸箕米糠，从揭开的石缝里撒下去，另派人守在糖坊巷口的老码头。11分钟后，码头石阶下一个平日被当成泄水孔的方洞里，漂出了米糠。按两处相距约190米推算，水走得不快不慢，跟散步差不多。',
    '“我家灶房几十年没有积过水，原来底下有人管着。”住在箍桶街22号的仇玉珠今年七十八岁。她记得小时候下大雨，大人会说一句“让它走箍行”，她一直以为说的是一家店。',
    '这句话在石头上找到了着落。第三块券石的侧面刻着八个字：“丁未年箍桶行公修”。丁未六十年一回，落在哪一回，宁归鹤不肯先说，砌缝的灰浆里掺了糯米，样品已经取走，要等检测结果。能够肯定的是，它由箍桶的匠人凑钱修成，渠壁上每隔六尺嵌一道木箍的石纹，是那一行的记号，也可能是一种炫耀。',
    '暗渠不拆。昨天上午，供水公司、考古所和街道在槽边开了个站着的会，决定把新水管向西平移1.6米，从渠顶以外绕过去，工期因此延长9天，多花6.8万元。停水时间照旧，每天9时至15时，街口的临时供水点加到3处。',
    '昨天收工前，阎大有让人找来一块钢板，把揭开的口子盖上，又在钢板底下垫了一圈旧轮胎。“走了不知多少年的水，”他说，“别让我们的车给震断了。”',
  ],
  captions: [
    {
      text: '9月18日，考古队员在箍桶街的沟槽里测量暗渠券顶。 本报记者 祁远帆 摄',
      bylines: [{ by: 'qiYuanfan', role: 'photographer' }],
      picture: {
        name: 'old-culvert',
        scene:
          'Cross-section view from inside a trench: a dark stone-vaulted drain with a thin stream of water on its floor, one archaeologist in a helmet kneeling with a lamp that lights the voussoirs, a measuring staff with red and white bands beside the arch, street light falling in from above.',
      },
    },
  ],
}
