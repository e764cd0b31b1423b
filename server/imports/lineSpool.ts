import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { SourceLine, SourcePage } from '#domain/source/sourcePage.ts'

/**
 * Lines that wait on disk for their row: the words of a page and where each stands are most of it, and nothing looks at
 * them between reading and writing.
 */
export type LineSpool = {
  /** Keeps a page's lines and gives the page back without what only a row needs. */
  readonly keep: (page: SourcePage) => Promise<SourcePage>
  /** The lines of a page that was kept, whole. */
  readonly linesOf: (page: SourcePage) => Promise<readonly SourceLine[]>
  readonly close: () => Promise<void>
}

/** Opens a file that ends with its use. */
export async function openLineSpool(): Promise<LineSpool> {
  const place = path.join(tmpdir(), `galley-lines-${randomUUID()}`)
  const file = await open(place, 'wx+', 0o600)
  const kept = new WeakMap<SourcePage, { readonly at: number; readonly length: number }>()
  let end = 0
  return {
    keep: async (page) => {
      const bytes = Buffer.from(JSON.stringify(page.lines))
      await file.write(bytes, 0, bytes.length, end)
      const light = copied({ ...page, lines: page.lines.map(({ words: _words, polygon: _polygon, ...line }) => line) })
      kept.set(light, { at: end, length: bytes.length })
      end += bytes.length
      return light
    },
    linesOf: async (page) => {
      const where = kept.get(page)
      if (!where) return page.lines
      const { buffer } = await file.read(Buffer.alloc(where.length), 0, where.length, where.at)
      return JSON.parse(buffer.toString('utf8')) as SourceLine[]
    },
    close: async () => {
      await file.close()
      await rm(place, { force: true })
    },
  }
}

/** A page of its own: strings that a parser cut out of a file hold the whole file in memory for as long as they live. */
const copied = (page: SourcePage): SourcePage => JSON.parse(JSON.stringify(page)) as SourcePage
