import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'

/**
 * A script for browsers from a TypeScript file and those of the project that it imports: their types taken away, one
 * after another as one module. Made for a few small files whose names are their own; nothing is renamed.
 */
export function scriptText(file: string): string {
  const files = new Set<string>()
  collect(file, files)
  return [...files].map(plainScript).join('\n')
}

const imports = /^import (?:type )?\{[^}]*\} from '(?<from>[^']+)'\n/gmu

/** What a file imports comes before it, each file once. */
function collect(file: string, files: Set<string>): void {
  const text = stripped(file)
  for (const { groups } of text.matchAll(imports)) collect(placeOf(groups?.from ?? '', file), files)
  files.add(file)
}

const placeOf = (name: string, from: string): string =>
  name.startsWith('#') ? path.join(process.cwd(), name.slice(1)) : path.join(path.dirname(from), name)

const stripped = (file: string): string => stripTypeScriptTypes(readFileSync(file, 'utf8'))

const plainScript = (file: string): string =>
  stripped(file)
    .replace(imports, '')
    .replace(/^export (?=const|function|async|let|class)/gmu, '')
    .replace(/^\s*\/\*\*[^]*?\*\/\n/gmu, '')
    .replace(/^\s*\/\/.*\n/gmu, '')
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{2,}/gu, '\n')
    .trim()
