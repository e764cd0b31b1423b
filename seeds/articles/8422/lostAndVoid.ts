import type { SeedArticle } from '../seedArticle.ts'

export const lostAndVoid: SeedArticle = {
  id: 'lost-and-void',
  kind: 'notice',
  headline: ['遗失声明'],
  bylines: [],
  paragraphs: [
    '△陶铸文遗失内河船员适任证书，编号N20130077，声明作废。',
    '△临渡菜场27号摊位遗失营业执照副本，声明作废。',
    '△松岙县职业中学遗失校徽三十枚（整盒），如有拾得，请寄回，学生等着开学戴。',
  ],
}
