import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { readUpTo, type ImportFile } from './importFile.ts'

export const mostFiles = 20_000

/** A file on disk. */
export function diskFile(place: string, name: string, size: number, isNamed: boolean): ImportFile {
  const upTo = (length: number) => readUpTo(createReadStream(place, { end: length - 1 }), length)
  const chunks = () => createReadStream(place) as AsyncIterable<Uint8Array>
  return { path: name, size, isNamed, head: upTo, read: (most) => upTo(most + 1), chunks }
}

/** All files of a folder and the folders in it, by name; links are not followed. Refuses more than `mostFiles`. */
export async function listFolder(folder: string): Promise<ImportFile[] | Refusal> {
  const top = path.basename(path.resolve(folder))
  const files: ImportFile[] = []
  const waiting = ['']
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const entries = await readdir(path.join(folder, below), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const own = path.join(below, entry.name)
      if (entry.isDirectory()) waiting.push(own)
      if (!entry.isFile()) continue
      if (files.length === mostFiles) return refuse('folderTooFull', { file: top, limit: mostFiles })
      const place = path.join(folder, own)
      files.push(diskFile(place, [top, ...own.split(path.sep)].join('/'), (await stat(place)).size, false))
    }
  }
  return files
}
