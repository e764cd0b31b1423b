import { createReadStream } from 'node:fs'
import path from 'node:path'
import { isImageName, largestImage } from '#domain/facsimiles/imageKind.ts'
import { largestPage } from '#domain/formats/plainText/parsePlainText.ts'

import { largestPdf } from '#server/imports/pdf/openPdf.ts'
import { say } from '../terminal/say.ts'
import { fail, isFailure, type Failure } from '../terminal/told.ts'
import { personFolder } from './personFolder.ts'

/** A file that was read. */
type ReadFile = { readonly name: string; readonly bytes: Uint8Array }

/** One byte more than the largest file that is a page, or its image: enough for it to be refused. */
const mostOf = (name: string): number =>
  (isImageName(name) ? largestImage : /\.pdf$/iu.test(name) ? largestPdf : 4 * largestPage) + 1

/** Reads the files of an issue's pages in order, or says which one cannot be read and why. */
export async function readFiles(names: readonly string[]): Promise<readonly ReadFile[] | Failure> {
  const files: ReadFile[] = []
  for (const name of names) {
    const bytes = await readBytes(name)
    if (isFailure(bytes)) return bytes
    files.push({ name: path.basename(name), bytes })
  }
  return files
}

async function readBytes(name: string): Promise<Uint8Array | Failure> {
  const chunks: Buffer[] = []
  try {
    const stream = createReadStream(path.resolve(personFolder(), name), { end: mostOf(name) - 1 })
    for await (const chunk of stream) chunks.push(chunk as Buffer)
  } catch (error) {
    return whyNot(name, error)
  }
  return Buffer.concat(chunks)
}

/** Why a file cannot be opened, in words. */
export function whyNot(file: string, error: unknown): Failure {
  return fail(reason(file, error))
}

function reason(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return say('cli.files.missing', { file })
  if (code === 'EISDIR') return say('cli.files.isFolder', { file })
  if (code === 'EACCES' || code === 'EPERM') return say('cli.files.unreadable', { file })
  return say('cli.files.failed', { file, reason: error instanceof Error ? error.message : String(error) })
}
