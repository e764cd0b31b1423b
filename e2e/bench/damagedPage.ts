import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startingPage } from '../world/startingPage.ts'

const every = 100

/** The look-alikes that Galley itself knows, the likest of each. */
function lookAlikes(): ReadonlyMap<string, string> {
  const file = path.join(__dirname, '..', '..', 'server', 'suspects', 'knowledge', 'simplified.json')
  const table = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  return new Map(Object.entries(table).map(([character, like]) => [character, like.slice(0, 1)]))
}

/** Writes the starting page with every hundredth character, where it has one, replaced by its likest look-alike. */
export function damagedPage(): string {
  const like = lookAlikes()
  let count = 0
  const damaged = [...readFileSync(startingPage.file, 'utf8')].map((character) => {
    if (!/\p{Script=Han}/u.test(character)) return character
    count += 1
    return count % every === 0 ? (like.get(character) ?? character) : character
  })
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'galley-damaged-')), '01.txt')
  writeFileSync(file, damaged.join(''))
  return file
}
