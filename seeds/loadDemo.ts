import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Actor } from '#domain/rights/rights.ts'
import { addUser } from '#server/accounts/addUser.ts'
import { findActor, findPublicationId } from '#server/accounts/find.ts'
import { commandLine } from '#server/actor.ts'
import { importIssue } from '#server/imports/importIssue.ts'
import { addPublication } from '#server/publications/addPublication.ts'
import { bringForward } from './bringForward.ts'
import { done } from './done.ts'
import { issue } from './layouts/issue.ts'
import { linkReporters } from './linkReporters.ts'
import { openArticles } from './openArticles.ts'
import { people } from './people.ts'
import { plan } from './plan.ts'
import { publication } from './publication.ts'

/** The people of the demo, as actors. */
export type Staff = (login: string) => Promise<Actor>

/**
 * Loads the demo newspaper through the same commands as its people would use: pages are imported, articles corrected,
 * submitted, returned, approved and published, reporters made and linked. What is there already stays, so it may run again
 * where an earlier run was cut short. The accounts get no passwords here.
 */
export async function loadDemo(): Promise<void> {
  const publicationId = await ensurePublication()
  for (const { login, displayName, role } of people) {
    if (await findActor(login)) continue
    done(await addUser(commandLine, { name: login, displayName, memberships: [{ publicationId, role }] }))
  }
  const articles = await openArticles(await staff('song'), await importPages(await staff('song')))
  for (const planned of plan) {
    const article = articles.find(planned.article)
    if (article) await bringForward(staff, article.id, planned)
  }
  await linkReporters(await staff('song'), articles)
}

const staff: Staff = async (login) => {
  const actor = await findActor(login)
  if (!actor) throw new Error(`The demo has no account ${login}`)
  return actor
}

async function ensurePublication(): Promise<string> {
  const known = await findPublicationId(publication.slug)
  return known ?? done(await addPublication(commandLine, { ...publication, isDemo: true })).publicationId
}

async function importPages(editor: Actor): Promise<string> {
  const files = await Promise.all(issue.pages.map(({ layout }) => readPage(`${layout.name}.txt`)))
  const { date, number } = issue
  const imported = await importIssue(editor, { publicationSlug: publication.slug, date, number, files })
  return done(imported).issueId
}

async function readPage(name: string) {
  return { name, bytes: await readFile(path.join(import.meta.dirname, 'pages', name)) }
}
