import type { SeedArticle } from '../seedArticle.ts'

export const ferryTimetable: SeedArticle = {
  id: 'ferry-timetable',
  kind: 'notice',
  headline: ['石板渡渡船时刻（试运行）'],
  bylines: [],
  paragraphs: [
    { role: 'tableRow', text: '时段\t东码头开\t西码头开' },
    { role: 'tableRow', text: '清晨\t5:40　6:40\t6:10' },
    { role: 'tableRow', text: '早高峰\t7:12—8:48 每24分钟\t7:00—8:36 每24分钟' },
    { role: 'tableRow', text: '上午\t9:50—12:50 每小时\t9:20—12:20 每小时' },
    { role: 'tableRow', text: '下午\t13:20—16:20 每小时\t13:50—15:50 每小时' },
    { role: 'tableRow', text: '晚高峰\t16:52—19:16 每24分钟\t16:40—19:04 每24分钟' },
    { role: 'tableRow', text: '夜间\t20:10　21:10（末班）\t19:40　20:40' },
    '两岸轮流开船，全天46班：高峰合计十二分钟一班，平时半小时一班，13时前后在东码头充电。',
    '水位14.50米以上、能见度200米以下、风力7级以上停航，已购船票当日原价退回，或凭票免费乘坐接驳车。自行车每辆加收1元，轮椅、婴儿车不收费；活禽请装笼，放在船尾。',
    '石板渡渡口管理站　2025年9月17日',
  ],
}
