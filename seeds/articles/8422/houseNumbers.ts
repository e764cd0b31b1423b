import type { SeedArticle } from '../seedArticle.ts'

export const houseNumbers: SeedArticle = {
  id: 'house-numbers',
  kind: 'other',
  kicker: '对话东埠区门牌管理员车同舟',
  headline: ['十二号半住着谁'],
  columnTag: '江边人',
  bylineBlock: '本报记者 沈 渡',
  bylines: [{ by: 'shenDu', role: 'reporter' }],
  paragraphs: [
    '东埠区有门牌八万七千多块，归两个人管，其中一个是车同舟。他四十九岁，做这一行二十二年，出门带三样东西：卷尺、抹布、一只手电。抹布用来擦旧门牌，“先擦干净，才知道是没有，还是看不见”。',
    '记者：门牌为什么会有半号？',
    '车同舟：北关老街12号半，原来是12号家的柴房。1975年儿子结婚，隔出来单过，前后号都占了，就叫12号半。全区有半号的31家，还有一家叫四分之一，是兄弟又分了一回。前年系统升级，电脑不认小数点，要统一改成12之1。那家老太太不肯，她说我住了一辈子半号，不能老了变成“之一”。后来电脑改了。',
    '记者：编一块新门牌，最难的是什么？',
    '车同舟：给后来的人留空。号码排得太满，中间添一户就乱；留得太稀，送信的人要骂。老辈有个办法，看墙：砖墙不留，土墙留一个，篱笆留两个，篱笆迟早是要盖房子的。我现在看停车位，停得下两辆车的空地，留两个。',
    '记者：听说您能背门牌？',
    '车同舟：不是背，是走熟了。有一年夜里，急救中心打电话来，说有人倒在“面馆斜对过第二个门”，电话就断了。北门一带面馆九家，斜对过是双号、又有第二个门的只有一处，老粮仓西巷6号。我在电话里报了号，救护车到的时候，门没有锁。从那回起，急救车上放了一本我画的图，哪个门牌藏在树后面，哪个钉反了，都标着。',
    '记者：有没有不该有门牌的地方挂了门牌？',
    '车同舟：有。护城河边一棵香樟，树下住过一个补鞋的，没有房子，就一个棚。他要收儿子的信，自己拿铁皮敲了一块“河沿0号”，钉在树上。棚早没有了，人也走了，邮递员说这十年里还来过三封信。我没有摘，给它编进了册子，备注写“收信用”。',
    '记者：门牌会不会有一天用不着了？手机上一个点，什么都找得到。',
    '车同舟：点只管到门口，不管是谁家。我去量门的时候，常有老人问：师傅，我家号码会不会改？我说不改。他就去泡茶。人要有个地方写在信封上，心里才定得下来。',
  ],
  captions: [
    {
      text: '车同舟在北关老街擦拭12号半的门牌。 本报记者 沈渡 摄',
      bylines: [{ by: 'shenDu', role: 'photographer' }],
      picture: {
        name: 'house-numbers',
        scene:
          'Half-length portrait in flat style: a lean man of about fifty in a grey jacket with a canvas bag and a steel tape measure on his belt, reaching up with a cloth to wipe a small blue enamel house plate with white figures 12½ beside an old wooden double door; brick wall with creeping ivy, a bicycle leaning at the left, soft side light from the right.',
      },
    },
  ],
}
