import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { assemble } from '#domain/assembly/assemble.ts'
import { placementsOf } from '#domain/assembly/placements.ts'
import { sniffFormat } from './formats.ts'
import { damage, readWhole } from './testing/hostile.ts'
import { ownFiles } from './testing/ownFiles.ts'

const seed = Number(process.env.GALLEY_SEED ?? 20190918)
const times = Math.ceil(Number(process.env.GALLEY_PROPERTY_RUNS ?? 2000) / 100)
/** Files of the corpus are many and large. */
const timesOf = (name: string): number => (name.startsWith('own.') ? times : Math.ceil(times / 5))
const corpus = process.env.GALLEY_CORPUS ?? ''
const largest = 1_500_000

/** Files that other programs wrote, where the corpus is named. */
const corpusFiles = ['alto', 'page', 'hocr', 'ocr_gt', 'newspaper/2019-09-18', 'assembly'].flatMap((folder) => {
  const at = path.join(corpus, folder)
  if (!corpus || !existsSync(at)) return []
  const names = readdirSync(at).filter((name) => /\.(xml|html|hocr|txt)$/u.test(name))
  return names.map((name) => path.join(at, name)).filter((file) => statSync(file).size <= largest)
})
const files = [
  ...ownFiles,
  ...corpusFiles.map((file) => [path.relative(corpus, file), readFileSync(file, 'utf8')] as const),
]

/** Numbers that look random and are the same for the same seed. */
function numbersFrom(start: number): () => number {
  let state = start >>> 0
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0)
}

const seen = { damaged: 0, cut: 0, lines: 0, problems: 0, foreign: 0 }

/** Reads a text as an import does; null where it is refused for its kind. */
async function readDamaged(text: string) {
  const sniffed = sniffFormat(text)
  if (!('format' in sniffed)) return null
  return readWhole(sniffed.format, text, 65_536)
}

/** Whatever was read must go through the assembly with each character in one place. */
function expectPlaced(read: NonNullable<Awaited<ReturnType<typeof readDamaged>>>, context: string): void {
  const pages = read.pages.map(({ page }) => page)
  const lines = pages.flatMap((page) => page.lines)
  expect(new Set(lines.map(({ id }) => id)).size, context).toBe(lines.length)
  for (const { code } of [...read.problems, ...read.pages.flatMap(({ problems }) => problems)])
    expect(code).toMatch(/^\w+$/u)
  seen.lines += lines.length
  seen.problems += read.problems.length
  if (lines.length > 400) return
  const placed = new Map<string, number>()
  for (const { line, from, to } of placementsOf(assemble(pages, { stated: read.stated })))
    placed.set(line, (placed.get(line) ?? 0) + to - from)
  for (const { id, text } of lines) expect(placed.get(id) ?? 0, `${context} ${id}`).toBe(text.length)
}

describe.each(files)('%s, damaged', (name, text) => {
  it('is read without a throw, and what was read is placed once', async () => {
    const next = numbersFrom(seed + text.length)
    for (let time = 0; time < timesOf(name); time++) {
      const numbers = Array.from({ length: 1 + (next() % 6) }, next)
      const read = await readDamaged(damage(text, numbers))
      seen.damaged += 1
      if (read) expectPlaced(read, `${name} seed ${seed} numbers ${numbers.join(',')}`)
      else seen.foreign += 1
    }
  })
  it('cut off anywhere, keeps the lines before the cut', async () => {
    const next = numbersFrom(seed + text.length + 1)
    const whole = await readDamaged(text)
    const known = new Set(whole?.pages.flatMap(({ page }) => page.lines.map((line) => line.text)))
    for (let time = 0; time < Math.ceil(timesOf(name) / 4); time++) {
      const cut = next() % (text.length + 1)
      const read = await readDamaged(text.slice(0, cut))
      seen.cut += 1
      const lines = read?.pages.flatMap(({ page }) => page.lines.map((line) => line.text)) ?? []
      const broken = lines.filter((line) => !known.has(line))
      // The line that the cut goes through, and the word of a hyphen before it.
      expect(broken.length, `${name} cut at ${cut}: ${broken.join(' | ')}`).toBeLessThanOrEqual(2)
    }
  })
})

it('says what it proved', () => {
  const { damaged, cut, lines, problems, foreign } = seen
  expect(damaged).toBe(files.reduce((sum, [name]) => sum + timesOf(name), 0))
  console.log(
    `Proved: ${files.length} files damaged ${damaged} times and cut off ${cut} times (seed ${seed}): no parser threw, ` +
      `each of ${lines} lines kept went into one place; ${problems} problems told, ${foreign} no longer of a format that is read.`,
  )
})
