import type { SeedArticle } from '../seedArticle.ts'

export const bambooLamp: SeedArticle = {
  id: 'bamboo-lamp',
  kind: 'literary',
  headline: ['竹篾灯'],
  columnTag: '手上的事',
  bylineBlock: '文／图 柏小满',
  bylines: [{ by: 'baiXiaoman', role: 'author' }],
  paragraphs: [
    '松岙的竹子，阴坡的长得慢，节密，破出来的篾有韧劲，做灯要用这一种。竹溪村扎灯的项老太说，阳坡的竹子性子急，弯到一半就要跟你讲道理。',
    '一根竹破成十六片，一片起五层，头层青的留给筛子，末层黄的烧火，中间三层才做灯。她起篾不用尺，竹片从两把刀中间拉过去，嘶的一声，厚薄全凭大拇指。我试了一回，篾断了，拇指也破了。她看都不看，说记住了吧，血比尺准。',
    '扎骨架的时候，她不许人站在灯前头，要站在后面，因为灯是给看不见你的人看的。六根立篾，九道圈，接头用桑皮纸捻成的绳，不用铁丝，铁丝过一个梅雨就锈。糊纸最难的是转角，纸要喷潮，贴上去绷着，等它自己收紧，夜里放在堂屋，能听见它咯的一响，那是紧到了头。',
    '我问一盏灯能用几年，她说看挂在哪里。挂在商店，三个月就有人嫌旧；挂在家门口，烟熏雨打，能用七八年，越用越黄，黄到后来，不点都像点着。她自己门口那盏是出嫁第二年扎的，糊过五次纸，骨头没有换过。',
    '临走她送我一盏小的，没有糊纸，只有一副骨架。她说你拿回去自己糊，糊上你们那里的纸，它就认得你家的门了。',
  ],
  captions: [
    {
      text: '竹溪村项老太家门口的竹篾灯。 柏小满 摄',
      bylines: [{ by: 'baiXiaoman', role: 'photographer' }],
      picture: {
        name: 'bamboo-lamp',
        scene:
          'Evening at a whitewashed village doorway: an oval bamboo-framed paper lantern, aged to amber, hangs lit beside the door, its nine hoops showing as dark lines; beneath it on a bench a second lantern is only a bare bamboo skeleton; split bamboo strips lean on the wall; blue dusk, bamboo grove behind.',
      },
    },
  ],
}
