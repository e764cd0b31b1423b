import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PageFile } from '#server/imports/readPageFile.ts'
import { Failure, reasonOf } from './outcome.ts'
import { words } from './words.ts'

/** Reads the files of an issue's pages whole; one that cannot be read ends the command. */
export async function readFiles(files: readonly string[]): Promise<PageFile[]> {
  const read: PageFile[] = []
  for (const file of files) {
    try {
      read.push({ name: path.basename(file), bytes: await readFile(file) })
    } catch (error) {
      throw new Failure(words('fileMissing', { file, reason: reasonOf(error) }))
    }
  }
  return read
}
