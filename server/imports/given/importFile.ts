/** A file that was given: read only when its turn comes, so that memory does not grow with how much was given. */
export type ImportFile = {
  /** In its folder or ZIP, `/` between names. */
  readonly path: string
  /** In bytes, as stated; 0 where it is not known. */
  readonly size: number
  /** A person named it, and did not only give the folder that it lies in. */
  readonly isNamed: boolean
  /** The first bytes, at most `length`. */
  readonly head: (length: number) => Promise<Uint8Array>
  /** All bytes, at most `most` and one more: enough to refuse it. */
  readonly read: (most: number) => Promise<Uint8Array>
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
