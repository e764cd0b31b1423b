import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Found } from '../typesetting/sheet/fitLayout.ts'

const file = path.join(import.meta.dirname, 'layouts.json')

function readLayouts(): Record<string, Found> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Found>) : {}
}

/** The layout that was found for a sheet of the demo, if one was kept. */
export const keptLayout = (name: string): Found | undefined => readLayouts()[name]

/** Keeps the layout that was found for a sheet: a line of `layouts.json` for each thing on it. */
export function keepLayout(name: string, found: Found): void {
  const layouts = { ...readLayouts(), [name]: found }
  const rows = Object.entries(layouts).map(([key, { placed, ...rest }]) => {
    const lines = placed.map((one) => `    ${JSON.stringify(one)}`).join(',\n')
    return `  ${JSON.stringify(key)}: ${JSON.stringify(rest).slice(0, -1)}, "placed": [\n${lines}\n  ]}`
  })
  writeFileSync(file, `{\n${rows.join(',\n')}\n}\n`)
}
