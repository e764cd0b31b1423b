/** In bytes: an uncompressed broadsheet at 400 dpi fits. */
export const largestImage = 256 * 2 ** 20

export const imageKinds = ['jpeg', 'png', 'webp', 'tiff'] as const
/** What an image is by its bytes; JPEG 2000 is known so that it can be refused by name. */
export type ImageKind = (typeof imageKinds)[number] | 'jpeg2000'

const signatures: readonly (readonly [ImageKind, number, string])[] = [
  ['jpeg', 0, 'ffd8ff'],
  ['png', 0, '89504e470d0a1a0a'],
  ['webp', 8, '57454250'],
  ['tiff', 0, '49492a00'],
  ['tiff', 0, '4d4d002a'],
  ['tiff', 0, '49492b00'],
  ['tiff', 0, '4d4d002b'],
  ['jpeg2000', 4, '6a5020200d0a870a'],
  ['jpeg2000', 0, 'ff4fff51'],
]

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Reads the first bytes of a file; null where it is no image that Galley knows. Names are not looked at: they lie. */
export function imageKind(bytes: Uint8Array): ImageKind | null {
  const head = hex(bytes.subarray(0, 16))
  return signatures.find(([, at, signature]) => head.startsWith(signature, at * 2))?.[0] ?? null
}

/** Does a file's name say that it is an image? */
export const isImageName = (name: string): boolean => /\.(jpe?g|png|webp|tiff?|jp2|j2k|jpf|jpx)$/iu.test(name)

/** A file's name without its folder and the endings that say what it is: those of a page's text and image are equal. */
export const pageStem = (name: string): string =>
  (name.split(/[/\\]/u).at(-1) ?? '')
    .replace(/(\.(txt|xml|html?|hocr|alto|page|pdf|jpe?g|png|webp|tiff?|jp2|j2k|jpf|jpx))+$/iu, '')
    .toLowerCase()
