import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Packages of the fonts that readers get. */
export const fontPackages = ['noto-serif-sc', 'noto-sans-sc', 'noto-serif-tc'] as const
export type FontPackage = (typeof fontPackages)[number]

/** One of the files that a font comes in, which holds some hundred characters. */
export type FontSlice = {
  readonly package: FontPackage
  /** 118, latin */
  readonly name: string
  /** As in `unicode-range`. */
  readonly ranges: string
  /** Its file on disk, and its address below the assets. */
  readonly file: string
  readonly address: string
}

const folderOf = (name: FontPackage): string => path.join(process.cwd(), 'node_modules', '@fontsource-variable', name)
const readJson = (...parts: string[]): unknown => JSON.parse(readFileSync(path.join(...parts), 'utf8'))

const known = new Map<FontPackage, readonly FontSlice[]>()

/** The slices of a font, the rarest characters first. */
export function listSlices(of: FontPackage): readonly FontSlice[] {
  const before = known.get(of)
  if (before) return before
  const folder = folderOf(of)
  const { version } = readJson(folder, 'package.json') as { readonly version: string }
  const slices = Object.entries(readJson(folder, 'unicode.json') as Record<string, string>).map(([key, ranges]) => {
    const name = key.replaceAll(/[[\]]/gu, '')
    const file = `${of}-${name}-wght-normal.woff2`
    return { package: of, name, ranges, file: path.join(folder, 'files', file), address: `${version}/${file}` }
  })
  known.set(of, slices)
  return slices
}

const holders = new Map<FontPackage, ReadonlyMap<number, FontSlice>>()

/** The slices of a font by the code points that they hold; of two the later, as browsers take it. */
export function slicesOf(of: FontPackage): ReadonlyMap<number, FontSlice> {
  const map = holders.get(of) ?? new Map(listSlices(of).flatMap((slice) => pointsOf(slice).map((one) => [one, slice])))
  holders.set(of, map)
  return map
}

/** The slice of a font that holds a character, by its code point. */
export const sliceOf = (of: FontPackage, point: number): FontSlice | undefined => slicesOf(of).get(point)

function pointsOf({ ranges }: FontSlice): readonly number[] {
  return ranges.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().slice(2).split('-')
    const first = parseInt(from, 16)
    return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, at) => first + at)
  })
}
