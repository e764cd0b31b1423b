import type { SeedArticle } from '../seedArticle.ts'

export const dayLabour: SeedArticle = {
  id: 'day-labour',
  kind: 'brief',
  headline: ['零工驿站今起早开一小时'],
  bylines: [{ by: 'weiZhiyuan', role: 'reporter' }],
  dateline: '本报讯（记者 魏知远）',
  paragraphs: [
    '本报讯（记者 魏知远）望潮大桥东桥头的零工驿站，从今天起由5时30分提前到4时30分开门，供应热水和热粥，等活的人不用再蹲在桥洞里避风。',
    '提前这一个小时，是数出来的。驿站管理员仇阿满连着两周凌晨四点去桥头点人，最少的一天83人，最多的一天127人，八成是瓦工和搬运工，雇主的面包车多在五点前后到。他把雇主的车牌、出的价钱和收工时间抄在白板上，结清工钱的画圈，没结清的一直留着，谁都看得见。',
  ],
}
