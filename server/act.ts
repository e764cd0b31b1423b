import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { Verb } from '#domain/audit/verbs.ts'
import { actorId, type Acting } from './actor.ts'
import { db, type Transaction } from './database/db.ts'
import type { Prisma } from './database/generated/client.ts'
import { isRace } from './database/races.ts'
import { settleSearch } from './search/settleSearch.ts'

/** What happened, as the audit keeps it. `verb` is in the past tense; of a step it is the step table's. */
export type Happening = {
  readonly verb: Verb
  readonly objectKind:
    'publication' | 'issue' | 'import' | 'page' | 'article' | 'server' | 'user' | 'address' | 'reporter' | 'mention'
  readonly objectId: string
  readonly publicationId?: string | undefined
  readonly articleId?: string | undefined
  readonly revisionId?: string | undefined
  readonly note?: string | undefined
  readonly details?: Prisma.InputJsonObject | undefined
}
export type Tell = (happening: Happening) => Promise<void>

/** Thrown to leave a transaction so that nothing of it stays; never seen outside. */
class Undone extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.refused)
    this.refusal = refusal
  }
}

/**
 * Does one act: what `work` writes, what it tells and what search finds of it stand in one transaction. A refusal from `work` undoes all of it.
 * Where the database says that another transaction was first, the answer is the refusal `someoneWasFirst`.
 * @param patience milliseconds that the whole act may take
 */
export async function act<Done>(
  acting: Acting,
  work: (tx: Transaction, tell: Tell) => Promise<Done | Refusal>,
  patience = 15_000,
): Promise<Done | Refusal> {
  const transaction = async (tx: Transaction): Promise<Done> => {
    const done = await work(tx, (happening) => writeEvent(tx, acting, happening))
    if (isRefusal(done)) throw new Undone(done)
    await settleSearch(tx)
    return done
  }
  try {
    return await db().$transaction(transaction, { maxWait: 10_000, timeout: patience })
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    if (isRace(error)) return refuse('someoneWasFirst')
    throw error
  }
}

async function writeEvent(tx: Transaction, acting: Acting, happening: Happening): Promise<void> {
  const { details, ...told } = happening
  await tx.event.create({ data: { ...told, actorId: actorId(acting), ...(details ? { details } : {}) } })
}
