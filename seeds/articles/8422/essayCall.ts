import type { SeedArticle } from '../seedArticle.ts'

export const essayCall: SeedArticle = {
  id: 'essay-call',
  kind: 'notice',
  headline: ['“一个人的渡口”征文'],
  bylines: [],
  paragraphs: [
    '你在哪里上过船，等过谁，误过哪一班？“苇岸”副刊向读者征集八百字以内的散文、二十行以内的诗，写渡口，写桥，写站台也可以。不要写“岁月如歌”。',
    '来稿请寄本报副刊部，信封右下角画一条船。选用的稿件从10月第二周起每周四刊出，稿酬从优，另赠石板渡船票两张。截止：2025年12月10日。',
  ],
}
