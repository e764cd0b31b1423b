import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { closingBylines, openingBylines } from '#domain/bylines/findBylines.ts'
import { readSignature } from '#domain/bylines/readSignature.ts'

type Asked = { readonly text: string; readonly expect: 'has-name' | 'no-name' | readonly string[] }

/** As an author line, else as text that its bylines open and close. */
function namesIn(text: string): string[] {
  const line = readSignature(text, true)
  const found = line.length > 0 ? line : [...openingBylines(text), ...closingBylines(text)]
  return [...new Set(found.map(({ name }) => name))]
}

function isMet({ text, expect }: Asked): boolean {
  const names = namesIn(text)
  if (expect === 'has-name') return names.length > 0
  if (expect === 'no-name') return names.length === 0
  return names.length === expect.length && expect.every((name) => names.includes(name))
}

/** Printed lines with the names that others read off them: how many were read so, and which were not. */
export function bylineStrings(corpus: string): { readonly asked: number; readonly unmet: readonly string[] } {
  const place = path.join(corpus, 'expected/zh_byline_strings_dev.jsonl')
  const rows = existsSync(place) ? readFileSync(place, 'utf8').split('\n') : []
  const asked = rows.filter((row) => row !== '').map((row) => JSON.parse(row) as Asked)
  const unmet = asked.filter((one) => !isMet(one)).map((one) => `${one.text} → ${namesIn(one.text).join(' ')}`)
  return { asked: asked.length, unmet }
}
