import { expect, it } from 'vitest'
import { articleTitle } from './articleTitle.ts'

const named = (plainText: string, headline: string | null = null) =>
  articleTitle({ headline, headlineSupplied: false, plainText })

it.each([
  ['本报讯（记者 田野）河水退了', '本报讯（记者 田野）河水退了'],
  ['渡口的船在天亮以前就开了，一共坐了三十个人', '渡口的船在天亮以前就开了，一共坐了三…'],
  ['Letters to the Editor: a ferry that is late', 'Letters to the Editor: a ferry that…'],
  ['Letters', 'Letters'],
  ['Donaudampfschifffahrtsgesellschaftskapitän', 'Donaudampfschifffahrtsgesellschaftsk…'],
  ['', ''],
])('the first words of %j are %j', (text, words) => expect(named(text)).toEqual({ text: words, from: 'firstWords' }))

it('is the headline where there is one', () => {
  expect(named('河水退了', '河水')).toEqual({ text: '河水', from: 'headline' })
})
