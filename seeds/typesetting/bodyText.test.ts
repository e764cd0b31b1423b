import { expect, it } from 'vitest'
import type { SeedArticle } from '../articles/seedArticle.ts'
import { bodyText } from './bodyText.ts'

const article: SeedArticle = { id: 'a', kind: 'news', bylines: [], paragraphs: ['一二三', '四五六', '七八'] }

it('cuts an article where it jumps, also within a paragraph', () => {
  const block = { set: 'body', article, columns: [] } as const
  expect(bodyText(block)).toEqual(['一二三', '四五六', '七八'])
  expect(bodyText({ ...block, until: '五' })).toEqual(['一二三', '四'])
  expect(bodyText({ ...block, from: '五' })).toEqual(['五六', '七八'])
  expect(() => bodyText({ ...block, from: '九' })).toThrow(/once/)
})
