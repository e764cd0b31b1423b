import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { GlobalFonts } from '@napi-rs/canvas'
import type { Face, Family } from '../type/face.ts'

type Range = readonly [from: number, to: number]
type Slice = { readonly name: string; readonly file: string; readonly ranges: readonly Range[] }

const require = createRequire(import.meta.url)
const folder = (name: string) => dirname(require.resolve(`${name}/package.json`))

const sources: Readonly<Record<Family, () => Slice[]>> = {
  serif: () => fontsource('@fontsource-variable/noto-serif-sc', 'wght-normal.woff2'),
  sans: () => fontsource('@fontsource-variable/noto-sans-sc', 'wght-normal.woff2'),
  hant: () => fontsource('@fontsource-variable/noto-serif-tc', 'wght-normal.woff2'),
  brush: () => fontsource('@fontsource/ma-shan-zheng', '400-normal.woff2'),
  roman: () => fontsource('@fontsource-variable/source-serif-4', 'wght-normal.woff2'),
  kai: () => wenkai('lxgw-wenkai-webfont'),
}

function parseRanges(text: string): Range[] {
  return text.split(',').map((part) => {
    const [from = '', to = from] = part.trim().slice(2).split('-')
    return [parseInt(from, 16), parseInt(to, 16)]
  })
}

function fontsource(name: string, ending: string): Slice[] {
  const at = folder(name)
  const ranges = JSON.parse(readFileSync(join(at, 'unicode.json'), 'utf8')) as Record<string, string>
  const files = readdirSync(join(at, 'files'))
  return Object.entries(ranges).flatMap(([key, text]) => {
    const slice = key.replace(/[[\]]/gu, '')
    const file = files.find((candidate) => candidate.endsWith(`-${slice}-${ending}`))
    return file ? [{ name: `${name} ${slice}`, file: join(at, 'files', file), ranges: parseRanges(text) }] : []
  })
}

function wenkai(name: string): Slice[] {
  const at = folder(name)
  const css = readFileSync(join(at, 'lxgwwenkai-regular.css'), 'utf8')
  return [...css.matchAll(/url\('\.\/(?<file>[^']+)'\).*\n\s*unicode-range: (?<ranges>[^;\n]+)/gu)].map(
    ({ groups }) => ({
      name: `${name} ${groups?.file ?? ''}`,
      file: join(at, groups?.file ?? ''),
      ranges: parseRanges(groups?.ranges ?? ''),
    }),
  )
}

const slices = new Map<Family, Slice[]>()
const registered = new Map<string, string>()

/** The name under which the canvas knows the slice of a family that holds a character; the slice is loaded when first asked for. */
function sliceOf(character: string, family: Family): string {
  const key = `${family}${character}`
  const known = registered.get(key)
  if (known !== undefined) return known
  const all = slices.get(family) ?? sources[family]()
  slices.set(family, all)
  const point = character.codePointAt(0) ?? 0
  const slice = all.findLast(({ ranges }) => ranges.some(([from, to]) => from <= point && point <= to))
  const name = slice?.name ?? (family === 'serif' ? 'serif' : sliceOf(character, 'serif'))
  if (slice && !GlobalFonts.has(name)) GlobalFonts.register(readFileSync(slice.file), name)
  registered.set(key, name)
  return name
}

/** What a canvas context takes as `font` to draw one character in a face. */
export function fontOf(character: string, face: Face): string {
  return `${face.weight} ${face.size}px "${sliceOf(character, face.family)}"`
}
