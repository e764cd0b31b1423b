import type { SeedArticle } from '../seedArticle.ts'

export const bridgeWorks: SeedArticle = {
  id: 'bridge-works',
  kind: 'notice',
  headline: ['望潮大桥夜间检修通告'],
  bylines: [],
  paragraphs: [
    '洪水过后，须对望潮大桥水下墩身和伸缩缝作一次检查。2025年9月20日至9月22日，每晚23时至次日5时，桥面实行下列管制：',
    { role: 'listItem', text: '（一）上游一侧两条车道封闭，其余两条车道双向通行，限速每小时30公里；' },
    { role: 'listItem', text: '（二）10吨以上货车绕行鹿鸣公路桥；' },
    { role: 'listItem', text: '（三）27路、33路末班车不受影响，东行乘客请在桥头临时站上下；' },
    { role: 'listItem', text: '（四）急救、消防车辆由现场人员引导先行。' },
    '遇雨顺延，以桥头灯箱显示为准。检查结果将于9月30日前在本报公布。',
    '市桥梁养护中心　2025年9月18日',
  ],
}
