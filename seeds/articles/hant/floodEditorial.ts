import type { SeedArticle } from '../seedArticle.ts'

export const floodEditorial: SeedArticle = {
  id: 'hant-flood-editorial',
  kind: 'commentary',
  language: 'zh-Hant',
  headline: ['把水位寫在牆上'],
  columnTag: '黑白講',
  bylineBlock: '本報社論',
  bylines: [{ by: 'eveningEditorial', role: 'commentator' }],
  paragraphs: [
    '這一次江水只漲到十四公尺六六，離警戒線還有一段，城裡人照樣上班上課，新聞播了兩天也就過去了。正因為平安，才適合談一件不急的事：水位該寫在哪裡。',
    '目前水位公布在網頁上，數字準確，每小時更新。可是住在糖坊巷口的阿婆不看網頁，她看的是自家門前石階淹到第幾級。兩套數字從來沒有對過。氣象單位說十四公尺半，阿婆說第三級，誰也聽不懂誰，廣播喊得再急，該搬的米缸還是擺在地上。',
    '辦法不難。在每一處臨水的石階、橋墩和騎樓柱子上，用油漆畫一道線，寫明「水到這裡，是幾公尺，一九六九年到這裡，某年某月到這裡」。花的是幾桶漆，得到的是一本人人讀得懂的水文誌。小學生每天上學經過，比一比身高，自然記得住哪一年的水高過自己的頭。',
    '災害最怕的不是大，是抽象。一個數字要變成膝蓋、變成腰、變成門檻，人才會動手搬東西。趁水痕還沒有乾，今天就可以去畫。',
  ],
}
