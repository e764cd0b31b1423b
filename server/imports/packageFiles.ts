import path from 'node:path'
import type { OpenedFile } from '#domain/formats/format.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { openText, type KnownText, type OpenText } from './openText.ts'
import type { PageFile } from './pageFile.ts'

/** A file of a package that was opened; its text is its reader's alone, so that it goes when it was read. */
export type OpenFile = { readonly file: PageFile } & Pick<OpenText, 'encoding' | 'problems'>

const withoutQuery = (address: string): string => address.replace(/[?#].*$/u, '')
const baseName = (address: string): string => withoutQuery(address).split(/[/\\]/u).at(-1) ?? ''

/** Where an address of a package leads among the files that were given with it. */
function resolved(from: PageFile, href: string): string | null {
  const address = withoutQuery(href).replace(/^file:(?:\/\/)?/iu, '')
  return from.path === undefined ? null : path.posix.normalize(path.posix.join(path.posix.dirname(from.path), address))
}

/** Finds the files that packages name: at their address, else by their name alone; each is marked as taken. */
export function packageFiles(known: readonly KnownText[], taken: Set<PageFile>) {
  const byPath = new Map<string, PageFile>()
  const byName = new Map<string, PageFile>()
  for (const { file } of known) {
    if (file.path !== undefined) byPath.set(file.path, file)
    if (!byName.has(baseName(file.name))) byName.set(baseName(file.name), file)
  }
  const find = (from: PageFile, href: string): PageFile | null =>
    byPath.get(resolved(from, href) ?? '') ?? byName.get(baseName(href)) ?? null
  return async (from: PageFile, href: string, opened: (one: OpenFile) => void): Promise<OpenedFile | null> => {
    const file = find(from, href)
    if (!file || file === from) return null
    taken.add(file)
    const text = await openText(file)
    if (isRefusal(text)) return null
    opened({ file, encoding: text.encoding, problems: text.problems })
    return { name: file.name, chunks: text.chunks }
  }
}
