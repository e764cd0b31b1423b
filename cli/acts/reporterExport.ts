import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportAuthority } from '#server/reporters/exchange/exportAuthority.ts'
import { personFolder } from '../files/personFolder.ts'
import { say } from '../terminal/say.ts'
import { fail, type Told } from '../terminal/told.ts'
import { withDatabase } from '../terminal/withDatabase.ts'

/** `galley reporter export` */
export function reporterExport(file: string): Promise<Told> {
  const form = file.toLowerCase().endsWith('.json') ? 'json' : 'csv'
  return withDatabase(async () => {
    try {
      await pipeline(Readable.from(exportAuthority(form)), createWriteStream(path.resolve(personFolder(), file)))
    } catch (error) {
      return fail(say('cli.files.notWritten', { file, reason: error instanceof Error ? error.message : '' }))
    }
    return { results: [say('cli.done.written', { file })] }
  })
}
