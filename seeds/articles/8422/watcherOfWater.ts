import type { SeedArticle } from '../seedArticle.ts'

export const watcherOfWater: SeedArticle = {
  id: 'watcher-of-water',
  kind: 'literary',
  columnTag: '苇岸',
  headline: ['看水的人'],
  bylineBlock: '檐下',
  bylines: [{ by: 'yanXia', role: 'author' }],
  paragraphs: [
    '我家从前住在石级码头上头，窗户朝江。家里没有钟，也用不着。早上八点，中午两点，晚上八点，窗子底下会走过去一个人，布鞋，提一盏马灯，白天也提着。母亲听见那双鞋，就知道该喊我起床、该收衣裳、该封炉子。那个人是葛伯，水位站的，街上的人说他是“看水的”。',
    '看水有什么好看？我七岁那年跟着他走到水边。石阶尽头钉着一块白板，画着红黑的格子，江水在格子上一跳一跳。他说你读。我读十二米三二。他摇头：“你读的是浪。”他教我数三个浪，高的不算，低的不算，等它自己平下来，那一下才是水。我蹲在那里等，蹲得腿麻，才等到江水很轻地停了一停，像人说话说到一半，忽然想起什么。',
    '后来我做什么事都慢一拍，大约就是那时候落下的毛病。',
    '他的簿子我见过，蓝布面，竖格，一天三行，字比印的还齐。站里来的人都夸他从来没有涂改过一处。我问他，一次也没有错过？他看看四周，把簿子翻到很前面的一页，叫我看备注。那里用小字写着：前一条读错，少三厘米，因对岸失火，看了火。',
    '我很吃惊。我们学校，写错了字要用橡皮擦到看不出来，擦破了还要挨骂。他说水已经流过去了，你擦什么呢，“错了就在旁边认一句，底下的人才知道上头那个数该怎么看”。这句话我抄在作文里，老师用红笔画了一个问号。',
    '1969年的事，他不大讲，都是别人讲的，说他在槐树上绑了两夜，水在脚底下响。我问他怕不怕，他想了想，讲的是另一件事。第二天半夜，树上爬来一条蛇，盘在他头顶的枝子上，也怕水，也不走。他和蛇对着坐到天亮，到点了，他打手电读水尺，光照过去，蛇就把头让一让。他说那一夜十七米二六，“我读一遍，它听一遍，总算有个旁证”。',
    '马灯我是眼馋的。灯罩上有一圈铜丝，是他自己绕的，风再大也不晃。我十岁搬家那天，他来送，把灯点亮了让我提着走到巷口，走到了，又拿回去。他说灯不能给你，八点还要用。我哭了一场，恨了他半年。很多年以后才明白，他是个分得清什么可以给、什么不可以给的人。',
    '今年八月我去医院看他。他住的那一间窗户对着锅炉房，看不见江。护士说他每天早晨都要问，今天多少。儿子把水位抄来念给他，他听完不出声，手指在被子上画一道，有时候点头，有时候说，不对，你去再看看。儿子真的跑回去再看，果然是抄错了一位。',
    '我坐下来，不知道讲什么好。他忽然说，你从江边来的。我说是。他说不用讲，十二米一。我以为他糊涂了，江边那天清清楚楚写着十二米零八。我问怎么看出来的，他抬了抬下巴。',
    '我低下头。我的裤脚湿了一截，湿到第二级石阶那么高。',
  ],
  captions: [
    {
      text: '插图 舒可',
      bylines: [],
      picture: {
        name: 'essay-lantern-steps',
        scene:
          'A quiet pen-and-wash illustration in two tones (ink and lamp yellow): seen from a high window, an old man in cloth shoes goes down long stone steps to a river, an unlit-by-day storm lantern in his hand throwing a small yellow glow; far below a white gauge board at the water; a small boy squats beside it with his arms round his knees; wide empty river above them.',
      },
    },
  ],
}
