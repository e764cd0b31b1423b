import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { addUser } from '#server/accounts/addUser.ts'
import { findActor } from '#server/accounts/findActor.ts'
import { commandLine } from '#server/actor.ts'
import { importIssue } from '#server/imports/importIssue.ts'
import { addPublication } from '#server/publications/addPublication.ts'
import { findPublication } from '#server/publications/findPublication.ts'
import { bringForward, type Staff } from './bringForward.ts'
import { done } from './done.ts'
import { issue } from './layouts/issue.ts'
import { linkReporters } from './linkReporters.ts'
import { openArticles } from './openArticles.ts'
import { people } from './people.ts'
import { plan } from './plan.ts'
import { publication } from './publication.ts'

export type DemoLoaded = { readonly issueId: string; readonly articles: number; readonly published: number }

/**
 * Loads the demo newspaper through the same commands as its people would use: pages are imported, articles corrected,
 * submitted, returned, approved and published, reporters made and linked. What it loaded before stays as it is, so it may
 * run again where an earlier run was cut short. The accounts get no passwords here. Refuses, before anything is written,
 * where a publication or an account of someone else's has a name that the demo needs.
 */
export async function loadDemo(): Promise<DemoLoaded | Refusal> {
  const known = await findPublication(publication.slug)
  const refusal = await nameRefusal(known)
  if (refusal) return refusal
  const { publicationId } = known ?? done(await addPublication(commandLine, { ...publication, isDemo: true }))
  for (const { login, displayName, role } of people) {
    if (await findActor(login)) continue
    const account = { name: login, displayName, isAdministrator: role === 'administrator' }
    done(await addUser(commandLine, { ...account, memberships: [{ publicationId, role }] }))
  }
  const editor = await staff('song')
  const { issueId, articles } = await importPages(editor)
  await workOn(editor, issueId)
  return { issueId, articles, published: plan.filter(({ standing }) => standing === 'published').length }
}

type Known = Awaited<ReturnType<typeof findPublication>>

async function nameRefusal(known: Known): Promise<Refusal | null> {
  if (known && !known.isDemo) return refuse('slugTaken', { slug: publication.slug })
  for (const { login, role } of people) {
    const actor = await findActor(login)
    if (actor && (!known || actor.roles[known.publicationId] !== role)) return refuse('nameTaken', { name: login })
  }
  return null
}

async function workOn(editor: Actor, issueId: string): Promise<void> {
  const articles = await openArticles(editor, issueId)
  for (const planned of plan) {
    const article = articles.find(planned.article)
    if (article) await bringForward(staff, article.id, planned)
  }
  await linkReporters(editor, articles)
}

const staff: Staff = async (login) => {
  const actor = await findActor(login)
  if (!actor) throw new Error(`The demo has no account ${login}`)
  return actor
}

async function importPages(editor: Actor) {
  const files = await Promise.all(issue.pages.map(({ layout }) => readPage(`${layout.name}.txt`)))
  const { date, number } = issue
  return done(await importIssue(editor, { publicationSlug: publication.slug, date, number, files }))
}

async function readPage(name: string) {
  return { name, bytes: await readFile(path.join(import.meta.dirname, 'pages', name)) }
}
