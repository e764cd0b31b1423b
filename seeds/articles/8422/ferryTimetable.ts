import type { SeedArticle } from '../seedArticle.ts'

export const ferryTimetable: SeedArticle = {
  id: 'ferry-timetable',
  kind: 'notice',
  headline: ['石板渡渡船时刻（试运行）'],
  bylines: [],
  paragraphs: [
    { role: 'tableRow', text: '时段\t东码头开\t西码头开\t间隔' },
    { role: 'tableRow', text: '早班\t5时40分\t5时55分\t—' },
    { role: 'tableRow', text: '平时\t6时10分\t6时25分\t30分钟' },
    { role: 'tableRow', text: '早高峰\t7时—8时48分\t7时12分—9时\t12分钟' },
    { role: 'tableRow', text: '平时\t9时30分—16时30分\t9时45分—16时45分\t30分钟' },
    { role: 'tableRow', text: '晚高峰\t17时—18时12分\t17时12分—18时24分\t12分钟' },
    { role: 'tableRow', text: '晚间\t18时40分—20时40分\t18时55分—20时55分\t30分钟' },
    { role: 'tableRow', text: '末班\t—\t21时10分\t—' },
    '水位14.50米以上、能见度200米以下、风力7级以上停航，已购船票当日原价退回，或凭票免费乘坐接驳车。自行车每辆加收1元，轮椅、婴儿车不收费；活禽请装笼，放在船尾。',
    '石板渡渡口管理站　2025年9月17日',
  ],
}
