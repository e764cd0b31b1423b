import type { SeedArticle } from '../seedArticle.ts'

export const nightMooring: SeedArticle = {
  id: 'night-mooring',
  kind: 'news',
  kicker: '书上十一首，第一首有了声音',
  headline: ['她把《夜泊令》', '唱给了空椅子'],
  bylines: [
    { by: 'linXiReporter', role: 'reporter' },
    { by: 'zhongYidi', role: 'correspondent' },
  ],
  dateline: '本报讯（记者 林溪 通讯员 钟一笛）',
  paragraphs: [
    '本报讯（记者 林溪 通讯员 钟一笛）征集启事登出的第二天上午，市文化馆音乐部的门被敲开了。来的是箍桶街的钮阿巧，八十六岁，由孙子搀着，手里捏着前一天的《澜浦日报》，“夜泊令”三个字底下用指甲划了一道印。她说，这个我会。',
    '《船工号子集》里那11首没有录音的号子，《夜泊令》排在第六。谱子只有四行，编者在旁边注了两个字：轻唱。文化馆的人原以为是记谱人的客气话，昨天才知道是规矩。船泊下来，别的船上有人睡了，号子不能喊，只能哼；也不是为了使力气，是为了点人。',
    '“一条船几个人，就唱几句。唱到谁，谁应一声，应齐了才熄灯。”钮阿巧的父亲在苇江上拉了二十二年纤，她五岁起跟船烧饭，睡在舱口，天天听着这个声音入睡。她请馆里的人搬来六把椅子，自己坐下，对着椅子唱：',
    { role: 'verse', text: '头桨的歇下没有——（歇下了）' },
    { role: 'verse', text: '二桨的歇下没有——（歇下了）' },
    { role: 'verse', text: '看水的你莫看水，水在江里睡。' },
    { role: 'verse', text: '烧火的你莫添火，火在灰里睡。' },
    { role: 'verse', text: '少了哪一个，灯给他留着。' },
    '前两句的应声，是录音师和她孙子临时充的。唱到最后一句，她停下来，指着第六把椅子说，这里我没有听见人应过。那年她七岁，父亲有个同伴在鹿鸣滩落了水，此后船上夜夜唱到这里，空一口气，再熄灯。书上的谱子在这一处画着一个休止符，编者没有加注。',
    '录音一共11分钟，存了三份，一份交给市图书馆，和那本迟到三十八年的书放在一起。按启事，文化馆付给演唱者300元，钮阿巧收下了，数了一遍，抽出50元给录音师，说应声的也算唱。',
    '征集还在继续。截至昨天17时，另有9人报名，其中两人会《卖鱼腔》，一人只记得《送灶船》的半句，是他母亲哄睡时哼的，他想来听听另外半句。',
  ],
  captions: [
    {
      text: '9月18日，钮阿巧在市文化馆对着六把空椅子唱《夜泊令》。 通讯员 钟一笛 摄',
      bylines: [{ by: 'zhongYidi', role: 'photographer' }],
      picture: {
        name: 'six-chairs',
        scene:
          'A bare rehearsal room with tall windows: an old woman with white hair in a bun sits in profile at left, hands in her lap, singing towards six empty wooden chairs in a gentle arc at right; a microphone on a stand between them; slanted afternoon light lays window shapes over the floor.',
      },
    },
  ],
}
