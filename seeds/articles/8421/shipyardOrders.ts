import type { SeedArticle } from '../seedArticle.ts'

export const shipyardOrders: SeedArticle = {
  id: 'shipyard-orders',
  kind: 'news',
  headline: ['一条渡船引来六张订单'],
  subheadline: '松岙船厂的电动船排到后年春天',
  bylines: [
    { by: 'gaoZhiwei', role: 'reporter' },
    { by: 'weiZhiyuan', role: 'reporter' },
  ],
  dateline: '本报讯（记者 高知微 魏知远）',
  paragraphs: [
    '本报讯（记者 高知微 魏知远）“苇江一号”在石板渡拉响汽笛的时候，造它的人没有去看。松岙船厂厂长鲁敬之和37名工人正在船台上给下一条船翻身：船壳倒扣着焊，焊完底，用两台吊车慢慢转过来，四十分钟里谁也不说话。',
    '这是一条给白蘋湖造的电动游船，长18米，六张新订单里的第一张。今年4月“苇江一号”试航，来看的人里有三家水上公司、一座水库和两个景区，看完之后陆续签了合同，总价2140万元，最晚的一条要到2027年3月交船。',
    '松岙船厂建于1958年，原来造运砂的驳船，最红火时有四百多人。苇江禁采江砂以后，厂里三年只修不造，焊工走得剩下11个，船台的缝里长出一人高的构树。2023年接下渡船的活，鲁敬之把住在县城的老师傅请回来六位，年纪最大的焊工武传丁七十岁，一天只焊四个小时，只焊年轻人够不着的龙骨夹角。',
    '造电动船，难在轻。铅酸电池改锂电池，省下3.2吨；甲板换铝合金，又省1.7吨。轻了却怕浪，渡船的图纸因此改过五稿。“每改一稿，我们就照着做一条一米二的木头船，拿到鹿鸣水库去放。”技术员颜如霁说，五条木船还在仓库里，船首一条比一条翘。',
    '订单来了，人手仍旧不够。县职业中学上个月开了一个船舶焊接班，收了28名学生，其中女生9名，实训课就在船台边上。第一节课没有焊枪，每人发一块铁板，拿锉刀锉平，锉到用尺子对着光看不见缝为止。最快的用了三天。',
  ],
  captions: [
    {
      text: '9月15日，松岙船厂的工人在船台上给电动游船翻身。 本报记者 高知微 摄',
      bylines: [{ by: 'gaoZhiwei', role: 'photographer' }],
      picture: {
        name: 'shipyard-turning-hull',
        scene:
          'A river shipyard at the foot of wooded hills: an unfinished steel ship hull, 18 metres long, hanging half turned on its side between two tall lattice cranes with taut cables; on the slipway beneath it a dozen small workers in hard hats looking up; sparks of welding at the right edge; the river with a barge behind; late-afternoon light, long shadows.',
      },
    },
  ],
}
