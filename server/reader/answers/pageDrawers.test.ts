import { beforeAll, expect, it } from 'vitest'
import { keptPages } from '../publicChanges.ts'
import type { PageBytes } from './pageAnswer.ts'
import { readPageBytes, type PageRequest } from './pageDrawers.ts'

beforeAll(() => keptPages().rest(false))

/** How often a page is drawn that is asked for three times. */
async function drawnOf(pathname: string, own: Partial<PageBytes>): Promise<number> {
  const page: PageBytes = {
    status: 200,
    bodies: { plain: Buffer.from('一') },
    mark: '"a"',
    location: null,
    size: 3,
    ...own,
  }
  const asked = { locale: 'en', language: null, origin: 'http://paper.example', pathname, params: {} } as const
  const request: PageRequest = { asked, segments: {}, from: '' }
  let drawn = 0
  for (let time = 0; time < 3; time += 1)
    await readPageBytes(() => {
      drawn += 1
      return Promise.resolve(page)
    }, request)
  return drawn
}

it.each([
  ['a page that all ask for', '/a', {}, 1],
  ['a retracted article', '/b', { status: 410 }, 1],
  ['what is not there', '/c', { status: 404 }, 3],
  ['a page with the words of a search lit', '/d', { isPassing: true }, 3],
])('%s', async (_, pathname, own, times) => expect(await drawnOf(pathname, own)).toBe(times))
