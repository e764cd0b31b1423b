import { readFileSync } from 'node:fs'
import { GlobalFonts } from '@napi-rs/canvas'
import { sliceOf, type FontSlice } from '../../assets/fontSlices.ts'

/** The value of a canvas's `font` that draws a text: the slices that hold its characters, loaded when first needed. */
export function cardFont(text: string, weight: number, size: number, language: string): string {
  const isTraditional = /^zh-(?:Hant|TW|HK|MO)/u.test(language)
  const names = new Set<string>()
  for (const character of text) {
    const slice = sliceOf(isTraditional ? 'noto-serif-tc' : 'noto-serif-sc', character.codePointAt(0) ?? 0)
    if (slice) names.add(loaded(slice))
  }
  return `${weight} ${size}px ${[...names, 'serif'].map((name) => `"${name}"`).join(', ')}`
}

function loaded({ package: of, name, file }: FontSlice): string {
  const family = `${of} ${name}`
  if (!GlobalFonts.has(family)) GlobalFonts.register(readFileSync(file), family)
  return family
}
