import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { wholeReporter } from '#domain/reader/reporterAsked.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import type { ImageBytes } from '../facsimiles/imageBytes.ts'
import { findSigned } from '../reader/findSigned.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { portraitPath } from './portraitPath.ts'
import { mayAnywhere } from './reporterScope.ts'

/** A reporter's portrait: for the desk, and for the public once it sees an article of theirs. Another version is not found. */
export async function readPortrait(
  actor: Actor | null,
  reporterId: string,
  version: string,
): Promise<ImageBytes | Refusal> {
  const columns = { id: true, portraitKey: true, mergedHere: { select: { id: true } } } as const
  const reporter = isId(reporterId)
    ? await db().reporter.findUnique({ where: { id: reporterId, removedAt: null }, select: columns })
    : null
  if (!reporter?.portraitKey || !portraitPath(reporter)?.endsWith(`/${version}`)) return refuse('notFound')
  const isOfDesk = actor !== null && mayAnywhere(actor, 'readDesk')
  const ids = [reporter.id, ...reporter.mergedHere.map(({ id }) => id)]
  if (!isOfDesk && (await findSigned(ids, wholeReporter)).count === 0) return refuse('notFound')
  return new Uint8Array(await readFile(path.join(dataFolder(), reporter.portraitKey)))
}
