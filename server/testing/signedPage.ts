import type { Actor, Role } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { linkMentions } from '../reporters/linkMentions.ts'
import { step } from './correct.ts'
import { done, openNewsroom } from './newsroom.ts'

/** Four articles, five bylines; the names are no reporter's yet. */
const bylines = ['王茵', '王菌', '王茵 韩砚', '林溪']
const pageOf = (signed: readonly string[]): string =>
  signed
    .map(
      (names, at) =>
        `河堤第${'一二三四'[at]}段完工\n\n本报讯（记者 ${names}）昨天上午，河堤上的树栽完了，一共三百棵。\n\n`,
    )
    .join('')

/** Who keeps the reporters of a newsroom of their own, and the five bylines of its one page. */
export type SignedPage = {
  readonly editor: Actor
  readonly slug: string
  readonly articleIds: readonly string[]
  readonly hire: (role: Role) => Promise<Actor>
  readonly mentionIds: readonly string[]
  readonly publicationId: string
}

/** A newsroom whose one page is signed five times by people who are no reporters yet; `signed` has the names by article. */
export async function openSignedPage(signed = bylines): Promise<SignedPage> {
  const newsroom = await openNewsroom(pageOf(signed))
  const rows = await db().mention.findMany({
    where: { article: { issueId: newsroom.issueId } },
    orderBy: [{ article: { sequence: 'asc' } }, { position: 'asc' }],
  })
  const editor = await newsroom.hire('editor')
  const { publicationId, slug, articleIds, hire } = newsroom
  return { editor, mentionIds: rows.map(({ id }) => id), publicationId, slug, articleIds, hire }
}

/** Brings all of its articles before the public. */
export async function publishPage({ editor, articleIds, hire }: SignedPage): Promise<void> {
  const [corrector, publisher] = [await hire('corrector'), await hire('publisher')]
  for (const articleId of articleIds) {
    done(await step(corrector, articleId, 'submit'))
    done(await step(editor, articleId, 'approve'))
    done(await step(publisher, articleId, 'publish'))
  }
}

/** A reporter that is not known yet. */
export const newReporter = (displayName: string) => ({ newReporter: { displayName, kind: 'person' as const } })

/** Makes a reporter of these bylines, and gives the id. */
export async function makeReporter(editor: Actor, displayName: string, ids: readonly string[]): Promise<string> {
  const choice = newReporter(displayName)
  const { reporter } = done(await linkMentions(editor, { mentionIds: [...ids], choice }))
  return reporter?.id ?? ''
}

/** Whom a byline shows, mergers followed. */
export async function shownReporter(id: string): Promise<string | null> {
  const row = await db().mentionStanding.findUniqueOrThrow({ where: { mentionId: id }, include: { reporter: true } })
  return row.reporter?.mergedIntoId ?? row.reporterId
}

/** The bylines as they are kept. */
export const keptWords = (ids: readonly string[]) =>
  db().mention.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' } })
