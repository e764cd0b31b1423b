import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * A style sheet with all that it imports in its place, as browsers take it: without comments, `@theme` as the values of
 * the root. Only files beside it are imported, by relative paths.
 */
export function styleText(file: string): string {
  return withImports(file)
    .replace(/\/\*[^]*?\*\//gu, '')
    .replaceAll('@theme {', ':root {')
    .replace(/\s*\n\s*/gu, ' ')
    .trim()
}

const withImports = (file: string): string =>
  readFileSync(file, 'utf8').replace(/@import '(?<own>\.{1,2}\/[^']+)';/gu, (_, own: string) =>
    withImports(path.join(path.dirname(file), own)),
  )
