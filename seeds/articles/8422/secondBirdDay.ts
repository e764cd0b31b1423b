import type { SeedArticle } from '../seedArticle.ts'

export const secondBirdDay: SeedArticle = {
  id: 'second-bird-day',
  kind: 'brief',
  headline: ['水鸟调查第二天', '北边来了一群天鹅'],
  bylines: [],
  dateline: '江海社云汀9月17日电',
  paragraphs: [
    '江海社云汀9月17日电 全省秋季水鸟同步调查17日进入第二天，累计记录到候鸟71种。调查员在最北面的雁栖淀数到小天鹅26只，比有记录以来最早的一年还早了六天，其中九只是灰羽的当年幼鸟。',
    '受上游降雨和水库放水影响，有11处湿地水位上涨，滩涂缩小，涉禽向高处稻田转移。调查组提醒附近农户，近三天收割请从田块中央向四周进行，给停在田里的鸟留出飞走的一面。',
  ],
}
