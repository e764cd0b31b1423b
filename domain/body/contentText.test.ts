import { expect, it } from 'vitest'
import { contentText } from './contentText.ts'
import type { ArticleContent } from './content.ts'

const bare: ArticleContent = {
  ...{ kicker: null, headline: null, headlineSupplied: false, subheadline: null, columnTag: null },
  ...{ dateline: null, credit: null, bylines: [] },
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '河堤栽了柳树。' }] }] },
}

it('is the body alone where there is no more', () => {
  expect(contentText(bare)).toBe('河堤栽了柳树。')
})

it('has every part of the head, the bylines as printed, and the credit at the end', () => {
  const byline = {
    key: 'b1',
    printed: '本报记者 白一川',
    name: '白一川',
    role: 'reporter',
    organisation: '本报',
  } as const
  const whole = { ...bare, ...{ columnTag: '今日城事', kicker: '春来早', headline: '河堤新柳', subheadline: '三百棵' } }
  const more = { ...whole, dateline: '本报讯', credit: '据市政局', bylines: [{ ...byline, ofCaption: false }] }
  expect(contentText(more).split('\n')).toEqual([
    '今日城事',
    '春来早',
    '河堤新柳',
    '三百棵',
    '本报记者 白一川',
    '本报讯',
    '河堤栽了柳树。',
    '据市政局',
  ])
})
