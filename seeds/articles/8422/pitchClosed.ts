import type { SeedArticle } from '../seedArticle.ts'

export const pitchClosed: SeedArticle = {
  id: 'pitch-closed',
  kind: 'notice',
  headline: ['江滩球场暂停使用'],
  bylines: [],
  paragraphs: [
    '因江水漫入，江滩球场自9月17日起停用，退水后清淤、补草、重新画线，恢复日期另行公布。已预订的场次可改用北门体育场，或退款。',
    '9月17日15时后漂走足球四只、角旗两面、长凳一条，拾到者请交就近码头，谢鱼汤面一碗。',
    '临渡区江滩球场',
  ],
}
