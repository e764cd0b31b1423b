import type { SeedArticle } from '../seedArticle.ts'

export const lostPapers: SeedArticle = {
  id: 'lost-papers',
  kind: 'notice',
  headline: ['遗失声明'],
  bylines: [],
  paragraphs: [
    '△东门鱼市96号摊主遗失秤具检定证一本，编号D096，声明作废。',
    '△松岙县竹溪纸坊遗失“竹溪”旧水印模一枚，左上角有缺口，与新模不同，声明停用。',
    '△本人于9月16日首航渡船上遗失蓝皮笔记本一册，记有家母菜谱四十余则，字丑，他人无用，拾得者请交东码头值班室，酬腌笋一坛。 糖坊巷 龚',
  ],
}
