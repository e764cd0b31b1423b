import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Everything that ends up in the build. */
const sources = [
  'app',
  'components',
  'domain',
  'editor',
  'messages',
  'prisma/schema.prisma',
  'public',
  'server',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'tsconfig.json',
]
const isLeftOut = (file: string) => /\.(test|long)\.tsx?$/.test(file) || file.includes('server/database/generated')

/** A hash over the names and contents of all sources of the build, below the project's folder. */
export function sourceFingerprint(folder: string): string {
  const hash = createHash('sha256').update(process.version)
  for (const source of sources) {
    for (const file of listFiles(path.join(folder, source))) {
      const name = path.relative(folder, file).replaceAll(path.sep, '/')
      if (!isLeftOut(name)) hash.update(`\0${name}\0`).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

function listFiles(place: string): string[] {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
