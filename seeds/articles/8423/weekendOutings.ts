import type { SeedArticle } from '../seedArticle.ts'

export const weekendOutings: SeedArticle = {
  id: 'weekend-outings',
  kind: 'brief',
  headline: ['这个周末去哪里'],
  columnTag: '有空',
  bylineBlock: '本报综合',
  bylines: [],
  paragraphs: [
    {
      role: 'listItem',
      text: '【看】老粮仓小剧场《三盏灯》，今晚至周日19时15分；散场到东码头，快走十一分钟，赶得上末班船。',
    },
    { role: 'listItem', text: '【听】周六14时，市文化馆二楼试听《夜泊令》录音，座位四十，站着不限。' },
    { role: 'listItem', text: '【走】糖坊巷口老码头，退水后石阶上留着一圈泥线，周日以前清洗，想看趁早。' },
    { role: 'listItem', text: '【比】周日15时，“苇江杯”末轮四场同时开球，榜首三队只差两分。' },
    { role: 'listItem', text: '【摇】周六下午东岸电影院大厅，放映员带孩子手摇胶片机，一次五分钟，摇快了人物会跑。' },
  ],
}
