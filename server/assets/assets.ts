import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { fontFaces, fontFile } from './fontFaces.ts'
import { fontPackages } from './fontSlices.ts'
import { packed, type Packed } from './packed.ts'
import { scriptText } from './scriptText.ts'
import { styleText } from './styleText.ts'
import { facesAddress, parseFacesAddress } from './subset/subsetAddress.ts'
import { rareIn, subsetFaces } from './subset/subsetFaces.ts'

/** A file that pages of the reader's site load. Its address names its content, so that browsers keep it for good. */
export type Asset = {
  readonly type: string
  readonly bodies: Packed
  /** The address names this very content. */
  readonly isForGood: boolean
}

const folder = '/assets/'
const own = (...parts: string[]): string => path.join(process.cwd(), ...parts)

/** The files that pages name, as they are made. */
const makers = {
  'styles.css': () => styleText(own('app', 'theme.css')) + styleText(own('app', '(reader)', 'reader.css')),
  'fonts.css': () => fontFaces(folder),
  'page.js': () => scriptText(own('components', 'reader', 'browser', 'page.ts')),
  'vertical.js': () => scriptText(own('components', 'reader', 'browser', 'vertical.ts')),
  'openseadragon.js': () =>
    readFileSync(own('node_modules', 'openseadragon', 'build', 'openseadragon', 'openseadragon.min.js'), 'utf8'),
} as const satisfies Readonly<Record<string, () => string>>
export type AssetName = keyof typeof makers

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
}
const typeOf = (name: string): string => types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'

type Made = Asset & { readonly address: string }
const made = new Map<AssetName, Made>()

function make(name: AssetName): Made {
  const known = made.get(name)
  // While developing, a file is made anew each time.
  if (known && process.env.NODE_ENV !== 'development') return known
  const text = makers[name]()
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const address = folder + name.replace('.', `.${mark}.`)
  const asset = { address, type: typeOf(name), bodies: packed(Buffer.from(text)), isForGood: true }
  made.set(name, asset)
  return asset
}

/**
 * The address of the rules for the fonts that a page needs beside the common characters, for its own words; null where it
 * needs none. The sans is loaded only where a machine has no Chinese font of its own; the Traditional serif is named only
 * where some of the page is in Traditional Chinese.
 */
export function pageFaces(text: string): string | null {
  const isTraditional = /lang="zh-(?:Hant|TW|HK|MO)/u.test(text)
  const of = fontPackages.filter((font) => isTraditional || font !== 'noto-serif-tc')
  const points = rareIn(text, of)
  return points.length === 0 ? null : folder + facesAddress({ of, points })
}

/** The rules at an address; null where there are none. */
function readFaces(name: string): Asset | null {
  const faces = parseFacesAddress(name)
  if (!faces) return null
  const plain = Buffer.from(subsetFaces(faces, folder))
  // Made anew for each reader, so compressed quickly.
  return { type: typeOf('faces.css'), bodies: { plain, gzip: gzipSync(plain) }, isForGood: true }
}

/** The address of a file, with a mark of its content in it. The file is made at the first call. */
export const assetPath = (name: AssetName): string => make(name).address

/**
 * The file at an address below `/assets/`; null where there is none. An address with the mark of what the file was before
 * (a page that another version of the site had drawn) gets the file as it is now, not to be kept.
 */
export function readAsset(name: string): Asset | null {
  const plain = name.replace(/\.[0-9a-f]{12}\./u, '.')
  if (isAssetName(plain)) {
    const asset = make(plain)
    return { ...asset, isForGood: asset.address === folder + name }
  }
  const faces = readFaces(name)
  if (faces) return faces
  const font = fontFile(name)
  return font ? readFont(font) : null
}

const isAssetName = (name: string): name is AssetName => Object.hasOwn(makers, name)

function readFont(file: string): Asset | null {
  try {
    return { type: typeOf(file), bodies: { plain: readFileSync(file) }, isForGood: true }
  } catch {
    return null
  }
}
