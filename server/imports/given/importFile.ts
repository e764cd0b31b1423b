import type { FileSource } from '../pageFile.ts'

/** A file that was given: read only when its turn comes, so that memory does not grow with how much was given. */
export type ImportFile = FileSource & {
  /** In its folder or ZIP, `/` between names. */
  readonly path: string
  /** A person named it, and did not only give the folder that it lies in. */
  readonly isNamed: boolean
}

/** Reads a stream up to a length, then lets go of it. */
export async function readUpTo(stream: NodeJS.ReadableStream, length: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = chunk as Buffer
    chunks.push(bytes)
    size += bytes.length
    if (size >= length) break
  }
  return Buffer.concat(chunks).subarray(0, length)
}
