import type { SeedArticle } from '../seedArticle.ts'

export const shedAuction: SeedArticle = {
  id: 'shed-auction',
  kind: 'notice',
  headline: ['拍卖公告'],
  bylines: [],
  paragraphs: [
    '受东门鱼市管理处委托，定于2025年9月26日10时在东门鱼市旧棚内公开拍卖下列旧物：',
    { role: 'listItem', text: '一、镀锌钢屋架14榀，约9.6吨，起拍价2.1万元；' },
    { role: 'listItem', text: '二、水磨石鱼台152张，每十张一拍，起拍价300元，自行拆运；' },
    { role: 'listItem', text: '三、手摇报时钟一口，1994年铸，音略哑，起拍价80元；' },
    { role: 'listItem', text: '四、“东门鱼市”木匾一块，不拍卖，当日展示。' },
    '看样时间为9月24日、25日9时至16时。竞买人须于拍卖前交保证金，未成交者当日全额退回。',
    '澜浦公平拍卖行　2025年9月17日',
  ],
}
