import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { issue } from './layouts/issue.ts'
import { pageFiles } from './pageFiles.ts'
import { startingPage } from './startingPage/startingPage.ts'
import { pageTruth } from './typesetting/pageTruth.ts'
import { setPage } from './typesetting/setPage.ts'

const squeeze = (text: string) => text.replace(/\s/gu, '')
const layouts = [...issue.pages.map((page) => page.layout), startingPage]

describe.each(pageFiles())('$path', ({ path, text }) => {
  it('is committed as it is made', () => {
    expect(readFileSync(join(import.meta.dirname, '..', path), 'utf8')).toBe(text)
  })
})

describe.each(layouts)('page $name', (layout) => {
  const raw = setPage(layout)
  const truth = pageTruth(layout)
  const parts = [...truth.articles, ...truth.photos].flatMap((article) => [
    [article.kicker, article.headline, article.subheadline].join(''),
    article.bylineBlock ?? '',
    article.paragraphs.join(''),
    ...article.captions.map((caption) => caption.text),
  ])
  const printed = [...parts, ...truth.setAside.map((line) => line.text)].map(squeeze)

  it('holds every part of its truth unbroken but for white space', () => {
    for (const part of printed) expect(squeeze(raw)).toContain(part)
  })

  it('holds nothing that its truth does not hold', () => {
    expect([...squeeze(raw)].sort().join('')).toBe([...printed.join('')].sort().join(''))
  })

  it('keeps the rules of Chinese line breaking', () => {
    for (const line of raw.split('\n')) {
      expect(line).not.toMatch(/^[，。、；：？！”’）》…]/u)
      expect(line).not.toMatch(/[“‘（《]$/u)
      expect(line).not.toMatch(/\s$/u)
    }
  })

  it('is damaged as newspaper pages are', () => {
    expect(raw).toMatch(/\p{sc=Han} \d/u)
    expect(raw).toMatch(/\d\n[月日]/u)
    expect(raw).toMatch(/\p{sc=Han}\n\n\p{sc=Han}/u)
    expect(raw).toMatch(/[^\n]\n \p{sc=Han}/u)
    expect(raw).toMatch(/^(?:\p{sc=Han} ){5,}\p{sc=Han}$/mu)
  })
})
