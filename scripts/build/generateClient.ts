import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { say } from '../bootstrap/say.mjs'
import { runPrisma } from '../database/runPrisma.ts'
import { takeTurns } from '../database/takeTurns.ts'

const generated = path.join(projectFolder, 'server', 'database', 'generated')
const stampFile = path.join(generated, 'made-from.txt')

/** Makes the database client of server/database/generated when it is missing or made from another schema. */
export async function generateClient(onProgress?: (sentence: string) => void): Promise<void> {
  if (isFresh()) return
  await takeTurns(path.join(projectFolder, 'node_modules', '.galley-generate.lock'), async () => {
    if (isFresh()) return
    onProgress?.(say('waitGenerate'))
    await runPrisma(['generate'])
    writeFileSync(stampFile, schemaStamp())
  })
}

function isFresh(): boolean {
  try {
    return readFileSync(stampFile, 'utf8') === schemaStamp()
  } catch {
    return false
  }
}

function schemaStamp(): string {
  const schema = readFileSync(path.join(projectFolder, 'prisma', 'schema.prisma'))
  const prisma = readFileSync(path.join(projectFolder, 'node_modules', 'prisma', 'package.json'))
  return createHash('sha256').update(schema).update(prisma).digest('hex')
}
