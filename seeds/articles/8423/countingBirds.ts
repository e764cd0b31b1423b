import type { SeedArticle } from '../seedArticle.ts'

const by = [{ by: 'qiYuanfan', role: 'photographer' }] as const

export const countingBirds: SeedArticle = {
  id: 'counting-birds',
  kind: 'other',
  kicker: '图片故事',
  headline: ['数鸟的人起得比鸟早'],
  bylineBlock: '本报记者 祁远帆 摄影报道',
  bylines: by,
  paragraphs: [
    '凌晨四点半，白蘋湖南岸的芦苇还是一道黑影，浦冬青已经把单筒望远镜架好了。她四十三岁，白天在花桥镇开缝纫铺，到了秋季水鸟同步调查的日子，就锁上店门，在湖边蹲一个星期。今年她的搭档是十七岁的儿子。',
    '数鸟不是从一数起。先数十只，记住这十只占多大一块天，再拿这块天去量整群。两人各数各的，不许出声，写完才把本子对到一处；相差超过一成，重来。9月18日日出以后的那一次，母亲数出1840只，儿子数出1790只，两人都松了一口气。',
    '鹿鸣水库放水，湖面涨了半米，滩涂缩进去一大圈，长腿的还站得住，短腿的都挤上了北边的田埂。13只东方白鹳一只没有走，排成一排站在齐腿的水里，像在等一班晚点的船。',
  ],
  captions: [
    {
      text: '①9月18日日出前，浦冬青在白蘋湖南岸调试望远镜。',
      bylines: [],
      picture: {
        name: 'birds-dawn-telescope',
        scene:
          'Wide panorama of a lake before sunrise: a woman in a wide hat bends to a spotting scope on a tripod at the right third, black reeds in the foreground, a band of light on the horizon, thin layers of mist, first skeins of birds high up.',
      },
    },
    {
      text: '②一群黑尾塍鹬起飞。用拇指遮住的一块，大约是一百只。',
      bylines: [],
      picture: {
        name: 'birds-flock',
        scene:
          'A huge swirling flock of several hundred small waders against a pale sky above a strip of water, dense at the core and thinning at the edges, with a large out-of-focus thumb at arm’s length covering a patch of it at lower left.',
      },
    },
    {
      text: '③十三只东方白鹳站在涨起来的湖水里，腿短了一截。',
      bylines: [],
      picture: {
        name: 'birds-storks',
        scene:
          'Thirteen white storks with black wing tips and dark bills standing in a row in shallow calm water, mirrored below, dark reed bed behind, one stork with its neck turned back.',
      },
    },
    {
      text: '④母子两人的记录本，中间一栏写着“相差50，过”。',
      bylines: [],
      picture: {
        name: 'birds-notebooks',
        scene:
          'Top view of two open field notebooks side by side on a wooden board, columns of tally marks and numbers in pencil, a hand counter, a pencil stub, a feather and a thermos cup casting shadows of a low sun.',
      },
    },
    {
      text: '⑤上午九点，儿子去上学，浦冬青继续数第二遍。 本报记者 祁远帆 摄',
      bylines: by,
      picture: {
        name: 'birds-embankment',
        scene:
          'A long straight embankment in morning light seen in perspective: a boy with a schoolbag rides a bicycle away from us, his mother stands small beside a tripod on the left, flooded rice fields with many small birds on both sides.',
      },
    },
  ],
}
