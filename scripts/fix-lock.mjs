import { readFileSync, writeFileSync } from 'node:fs'
import { completeLock } from './lock/completeLock.mjs'

// Run after each change of the packages: `npm run fix-lock`.
const lockFile = new URL('../package-lock.json', import.meta.url)
const { lock, added } = completeLock(JSON.parse(readFileSync(lockFile, 'utf8')))
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`package-lock.json: ${added.length} packages for other machines added.`)
