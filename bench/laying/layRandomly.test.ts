import { describe, expect, it } from 'vitest'
import { foldText } from '#domain/text/characters.ts'
import { laidPages } from './laidPages.ts'

const count = (text: string): number => foldText(text).length

describe('layRandomly', () => {
  const pages = laidPages('a', 6)

  it('gives the same page for the same name', () => {
    expect(laidPages('a', 6)).toEqual(pages)
  })

  it('says of every printed line what it is', () => {
    for (const { raw, labels } of pages)
      raw.split('\n').forEach((line, at) => expect((labels[at] ?? '') !== '', line).toBe(line.trim() !== ''))
  })

  it('prints every character of the articles that it was given, and of the captions', () => {
    for (const { raw, labels, truth } of pages) {
      const set = raw.split('\n').filter((_, at) => /^\d+:(?!author)/u.test(labels[at] ?? ''))
      const told = truth.articles.map((article) => [
        ...article.paragraphs.map((part) => (typeof part === 'string' ? part : part.text)),
        article.headline ?? '',
        ...Object.entries(article).flatMap(([name, value]) =>
          /kicker|subheadline/u.test(name) && typeof value === 'string' ? [value] : [],
        ),
      ])
      const captions = (truth.captions ?? []).map((part) => (typeof part === 'string' ? part : part.text))
      expect(count(set.join(''))).toBe(count([...told.flat(), ...captions].join('')))
    }
  })
})
