import type { SeedArticle } from './seedArticle.ts'

export const rowingCrew: SeedArticle = {
  id: 'rowing-crew',
  kind: 'news',
  headline: ['青圩中学女子艇', '头一回下湖就赢了风'],
  bylines: [
    { by: 'hanYan', role: 'reporter' },
    { by: 'gulinaAishan', role: 'correspondent' },
  ],
  dateline: '本报讯（记者 韩砚 通讯员 古丽娜·艾山）',
  paragraphs: [
    '本报讯（记者 韩砚 通讯员 古丽娜·艾山）9月13日，白蘋湖秋季赛艇邀请赛在四级风中开桨，成立才八个月的青圩中学女子四人艇划出3分51秒，以半个船身的优势拿下1000米第一名。',
    '艇上五个人，四个划桨一个掌舵，原来练的是跳绳、铅球、合唱、乒乓球和快板。教练边疏影选人不看成绩单，让报名的三十多个学生闭着眼睛跟着节拍拉绳，拉了十分钟还在拍子上的，留下。“船快不快，一半在力气，一半在谁也不抢。”她说。',
    '八个月里，她们在学校体育馆的旧测功仪上划了大约410公里，相当于从澜浦划到苇江的入海口。真正下水训练只有26次，都在护城河里，最怕的是侧浪。比赛当天，她们抽到的第二道正迎着侧浪，舵手岳小禾临时把桨频从每分钟34桨降到31桨，前五百米落到第四，转过风口再一桨一桨追回来。',
    '上岸后，五个人的手掌都磨破了皮，谁也没有先去看奖杯，而是合力把借来的艇翻过来擦干。艇身上印着邻县一所学校的校名，她们在旁边贴了一张小纸条：已归还，谢谢，它很快。',
  ],
  captions: [
    {
      text: '9月13日，青圩中学女子四人艇在白蘋湖上冲过终点。 通讯员 柏小满 摄',
      bylines: [{ by: 'baiXiaoman', role: 'photographer' }],
      picture: {
        name: 'rowing-finish',
        scene:
          'A four with its cox crosses the finishing line on rough lake water half a length ahead of another boat; a line of buoys, spray at the red blades, spectators as small figures on the far bank below hills.',
      },
    },
  ],
}
