import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pageFiles } from './pageFiles.ts'

for (const { path, text } of pageFiles()) {
  const target = join(import.meta.dirname, '..', path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
  console.log(`${path}  ${text.length}`)
}
