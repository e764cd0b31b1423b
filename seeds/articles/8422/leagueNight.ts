import type { SeedArticle } from '../seedArticle.ts'

export const leagueNight: SeedArticle = {
  id: 'league-night',
  kind: 'news',
  kicker: '石板渡2比1再胜松岙船厂，末轮前反超一分',
  headline: ['江水收了球场', '石板渡收了榜首'],
  bylines: [
    { by: 'hanYan', role: 'reporter' },
    { by: 'luoYihe', role: 'reporter' },
  ],
  dateline: '本报讯（记者 韩砚 见习记者 罗一禾）',
  paragraphs: [
    '本报讯（记者 韩砚 见习记者 罗一禾）球门是下午从江滩扛上来的，人是晚上从堤上走过来的。昨晚七点半，“苇江杯”城市足球联赛第十三轮最要紧的一场换到北门体育场，看台坐了2316人，多半穿着雨靴。',
    '松岙船厂队练了两天从左往右传球，预备对付江滩那块东低西高的草皮，到了平整的北门反而拿不准。即便如此，先进球的还是他们：第17分钟，厂里的电工汤铁犁接长传，胸口一停，球落地弹起，用小腿骨把它磕进了门。他后来说本想用脚。',
    '雨在中场停了，石板渡队换上干袜子。第58分钟，左后卫祖朝阳在禁区外罚任意球。他跑了整整一天的船，起脚前把钉鞋在草上蹭了七八下，教练在场边急得跺脚，他是在等风：横梁上挂着的网垂下来不动了，才抬腿。球从人墙外侧绕过去，打在立柱里侧，进了。',
    '船厂队的门将武小丁守住了第71分钟的点球，身体扑向左边，用右脚跟挡出来，全场叫了一声，连石板渡的人也在叫。他父亲武传丁坐在看台第三排，七十岁，没有叫，把手里的手电筒朝天上按了一下。',
    '补时前四分钟，石板渡开出角球，队长荀大川在人堆里蹭到了球，谁也没有看清是额头还是耳朵。裁判看了看边裁，边裁举旗跑回中线。2比1，石板渡积27分，船厂26分，同轮取胜的北关老街25分。',
    '最后一轮星期天下午三点同时开球，三支队都有可能捧杯，三支队也都有可能只拿第三。散场时，荀大川把比赛用球抱到客队更衣室门口，问武小丁要不要，武小丁在球上签了自己的名字，又还给他：“星期天你们用得着。”',
  ],
  captions: [
    {
      text: '9月17日晚，石板渡队祖朝阳（右）在任意球得分后被队友抱住。 本报记者 韩砚 摄',
      bylines: [{ by: 'hanYan', role: 'photographer' }],
      picture: {
        name: 'league-night-goal',
        scene:
          'Floodlit football pitch after rain at night, puddles with reflections: at the right a player in a red shirt, arms spread, is lifted by two team-mates; in the middle distance a goalkeeper in yellow sits against the post; behind the goal a low stand full of spectators in boots and raincoats; four beams of light with drizzle in them.',
      },
    },
  ],
}
