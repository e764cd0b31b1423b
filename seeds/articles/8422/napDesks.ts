import type { SeedArticle } from '../seedArticle.ts'

export const napDesks: SeedArticle = {
  id: 'nap-desks',
  kind: 'news',
  headline: ['课桌放倒，四十分钟'],
  subheadline: '全市41所小学本学期睡上了平的午觉',
  bylines: [{ by: 'hanYan', role: 'reporter' }],
  dateline: '本报讯（记者 韩砚）',
  paragraphs: [
    '本报讯（记者 韩砚）十二点半，临渡小学三年级二班的教室里响起一片咔嗒声。四十二个孩子把椅背往后一扳，桌腿底下抽出一块踏板，从书包里摸出一只枕头。六分钟以后，值日生拉上窗帘，声音没有了。',
    '从趴着睡到躺着睡，这一届三年级等了两年。全市41所小学本学期先换了16240套可躺课椅，每套385元，钱从各校的桌椅更新费里出，其余的三年内换完。临渡小学头一批轮到，校长宇文竹却压了两个星期没有用，因为试睡那天出了三个毛病。',
    '第一个是响。椅背有一颗螺栓没有垫圈，一扳就叫，四十二颗一起叫，睡着的也醒了。学校买来三元钱一包的橡胶垫，家长来了九个，一个中午装完。第二个是头脚。两排之间只差十来厘米，前面人的脚正好在后面人的鼻子前。班主任庞雪樵让双数排掉了个头，如今全班是头对头、脚对脚，四十二个人像两排倒插的铅笔。',
    '第三个毛病是有人睡不着。五年级做了一次不记名的问卷，每班总有三四个。学校没有要求他们闭着眼睛装睡，一楼的美术室中午改成“不睡室”，可以画画，可以发呆，只有一条，不许出声。去的孩子要在门口的本子上签名，开学至今签了311人次，有个男孩天天来，来了就画教室里睡着的人，已经画完了半个班。',
    '下午一点十分，没有铃。值日生把窗帘拉开一道缝，过一分钟再拉开一半，光走到谁脸上，谁就起来。昨天最后一个起来的是庞老师，她说那是她做老师十四年来，头一回在学校里做了个梦。',
  ],
  captions: [
    {
      text: '9月17日中午，临渡小学三年级二班的孩子躺在课椅上午睡。 本报记者 韩砚 摄',
      bylines: [{ by: 'hanYan', role: 'photographer' }],
      picture: {
        name: 'nap-classroom',
        scene:
          'View from the front corner of a primary-school classroom in dim curtained light: four rows of reclined school chairs with sleeping children under small coloured blankets, rows lying head to head and feet to feet; a narrow blade of sun falls through a gap in the curtain across three of them; a girl on duty stands on tiptoe holding the curtain; the blackboard with a chalk clock drawn at 1:10.',
      },
    },
  ],
}
