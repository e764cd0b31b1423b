import path from 'node:path'
import { expect, it } from 'vitest'
import { knownPages } from './assemblyPages.ts'
import { edit } from './editor.ts'

const folder = path.join(import.meta.dirname, '../seeds/pages')

it('brings a page with a wrong split and wrong heads from the proposal to its truth by keys', () => {
  const page = knownPages(path.join(folder, 'laid')).find(({ name }) => name === '8423-4.txt')
  if (!page) throw new Error('no page')
  const { stuck, keys, acts } = edit(page)
  expect(stuck).toBeNull()
  expect(keys).toBeGreaterThanOrEqual(acts)
})

it('presses nothing where the proposal is the truth', () => {
  const [page] = knownPages(folder)
  if (!page) throw new Error('no page')
  expect(edit(page)).toMatchObject({ stuck: null, keys: 0, pressed: [] })
})

it('says so where the page does not hold what its truth has', () => {
  const [page] = knownPages(folder)
  if (!page) throw new Error('no page')
  const [first, ...others] = page.truth.articles
  if (!first) throw new Error('no article')
  const wrong = { ...page, truth: { ...page.truth, articles: [{ ...first, headline: '䴙䴘鸊鷉' }, ...others] } }
  expect(edit(wrong).stuck).not.toBeNull()
})
