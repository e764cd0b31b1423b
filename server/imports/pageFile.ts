import type { TextEncoding } from '#domain/formats/plainText/detectEncoding.ts'

/** What can be read of a file again and again: it is opened anew each time, so that no file stands in memory. */
export type FileSource = {
  /** In bytes, as stated; 0 where it is not known. */
  readonly size: number
  /** The first bytes, at most `length`. */
  readonly head: (length: number) => Promise<Uint8Array>
  /** All bytes, at most `most` and one more: enough to refuse it. */
  readonly read: (most: number) => Promise<Uint8Array>
  /** All bytes, in pieces. */
  readonly chunks: () => AsyncIterable<Uint8Array>
}

/** One file of an import; `label` is what its name says of its page, `path` where it lies among the others. */
export type PageFile = {
  readonly name: string
  readonly label?: string | null
  readonly path?: string
  /** What a person says its text is in; absent where it is found out. */
  readonly encoding?: TextEncoding
} & ({ readonly bytes: Uint8Array } | { readonly source: FileSource })

/** A file's bytes as a source. */
export function sourceOf(file: PageFile): FileSource {
  if ('source' in file) return file.source
  const { bytes } = file
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  return {
    size: bytes.length,
    head: (length) => Promise.resolve(bytes.subarray(0, length)),
    read: (most) => Promise.resolve(bytes.length > most ? bytes.subarray(0, most + 1) : bytes),
    chunks,
  }
}
