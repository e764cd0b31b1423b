import { randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ComingPage } from '#domain/assembly/run/runPlan.ts'
import type { SourcePage } from '#domain/source/sourcePage.ts'
import type { StatedOnPage } from '#domain/source/statedOnPage.ts'

/** Pages that wait on disk between being read and being written: by their indexes, as they were kept. */
export type PageSpool = {
  readonly keep: (page: SourcePage, stated: readonly StatedOnPage[]) => Promise<void>
  /** What a source states of a page after it was kept. */
  readonly addStated: (index: number, stated: readonly StatedOnPage[]) => Promise<void>
  /** A page whole, and all that is stated of it. */
  readonly read: (index: number) => Promise<ComingPage>
  readonly close: () => Promise<void>
}

type Place = { readonly at: number; readonly length: number }

/** Opens a file that ends with its use, or with the process, however that ends: from the start it has no name. */
export async function openPageSpool(): Promise<PageSpool> {
  const place = path.join(tmpdir(), `galley-pages-${randomUUID()}`)
  const file = await open(place, 'wx+', 0o600)
  await rm(place)
  const pages: Place[] = []
  const statements = new Map<number, Place[]>()
  let end = 0
  const write = async (kept: unknown): Promise<Place> => {
    const bytes = Buffer.from(JSON.stringify(kept))
    await file.appendFile(bytes)
    const at = end
    end += bytes.length
    return { at, length: bytes.length }
  }
  const readAt = async ({ at, length }: Place): Promise<unknown> => {
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, at)
    return JSON.parse(buffer.toString('utf8'))
  }
  return {
    keep: async (page, stated) => void pages.push(await write({ page, stated })),
    addStated: async (index, stated) =>
      void statements.set(index, [...(statements.get(index) ?? []), await write(stated)]),
    read: async (index) => {
      const where = pages[index]
      if (!where) throw new Error(`No page ${index} was kept`)
      const { page, stated } = (await readAt(where)) as ComingPage
      const later = await Promise.all((statements.get(index) ?? []).map(readAt))
      return { page, stated: [...stated, ...(later as StatedOnPage[][]).flat()] }
    },
    close: () => file.close(),
  }
}

/** A page without what only the rows of its lines need: most of it. */
export const lightPage = (page: SourcePage): SourcePage => ({
  ...page,
  lines: page.lines.map(({ words: _words, polygon: _polygon, ...line }) => line),
})
