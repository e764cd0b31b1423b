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
import { findArticles } from './findArticles.ts'
import { linkReporters } from './linkReporters.ts'
import { people } from './people.ts'
import { reviewer } from './nextStep.ts'
import { plan, type Standing } from './plan.ts'
import { type PaperKey, papers } from './publication.ts'
import { type DemoIssue, demoIssues } from './sheets/demoIssues.ts'

const paperList = Object.entries(papers) as [PaperKey, (typeof papers)[PaperKey]][]

export type DemoLoaded = { readonly issues: number; readonly articles: number; readonly published: number }

/**
 * Loads the demo newspapers through the same commands as their people would use: issues are imported, articles corrected,
 * submitted, returned, approved and published, reporters made and linked. What it loaded before stays as it is, so it may
 * run again where an earlier run was cut short. The accounts get no passwords here. Refuses, before anything is written,
 * where a publication or an account of someone else's has a name that the demo needs.
 */
export async function loadDemo(): Promise<DemoLoaded | Refusal> {
  const refusal = await nameRefusal()
  if (refusal) return refusal
  const publications = await addPapers()
  await addPeople(publications)
  const editor = await staff(reviewer)
  const issueIds: string[] = []
  for (const issue of demoIssues) issueIds.push(await importDemoIssue(editor, issue))
  const articles = await findArticles(editor, issueIds)
  for (const planned of plan) {
    const id = articles.find(planned.article)
    if (id) await bringForward(staff, id, planned)
  }
  await linkReporters(editor, articles)
  const published = plan.filter(({ standing }) => publicOnes.includes(standing)).length
  return { issues: issueIds.length, articles: articles.count, published }
}

const publicOnes: readonly Standing[] = ['published', 'changed', 'corrected']
type PublicationIds = ReadonlyMap<PaperKey, string>

async function addPapers(): Promise<PublicationIds> {
  const ids = new Map<PaperKey, string>()
  for (const [key, paper] of paperList) {
    const known = await findPublication(paper.slug)
    ids.set(key, (known ?? done(await addPublication(commandLine, { ...paper, isDemo: true }))).publicationId)
  }
  return ids
}

async function addPeople(publications: PublicationIds): Promise<void> {
  for (const { login, displayName, role, papers: own } of people) {
    if (await findActor(login)) continue
    const memberships = [...publications]
      .filter(([key]) => own === undefined || own.includes(key))
      .map(([, publicationId]) => ({ publicationId, role }))
    const isAdministrator = role === 'administrator'
    done(await addUser(commandLine, { name: login, displayName, isAdministrator, memberships }))
  }
}

async function nameRefusal(): Promise<Refusal | null> {
  const ids = new Map<PaperKey, string>()
  for (const [key, { slug }] of paperList) {
    const known = await findPublication(slug)
    if (known && !known.isDemo) return refuse('slugTaken', { slug })
    if (known) ids.set(key, known.publicationId)
  }
  for (const { login, role, papers: [paper = 'daily'] = [] } of people) {
    const actor = await findActor(login)
    const at = ids.get(paper)
    if (actor && (at === undefined || actor.roles[at] !== role)) return refuse('nameTaken', { name: login })
  }
  return null
}

const staff: Staff = async (login) => {
  const actor = await findActor(login)
  if (!actor) throw new Error(`The demo has no account ${login}`)
  return actor
}

/** Imports an issue as it is delivered: its METS where it has one, its pages as ALTO, and their images. */
async function importDemoIssue(editor: Actor, { paper, date, number, sheets, mets }: DemoIssue): Promise<string> {
  const texts = [...(mets === null ? [] : [mets]), ...sheets.map(({ name }) => `${name}.alto.xml`)]
  const files = await Promise.all(texts.map(readPrint))
  const images = sheets.map(({ name }) => ({
    ...{ name: `${name}.webp`, of: `${name}.alto.xml` },
    read: async () => (await readPrint(`${name}.webp`)).bytes,
  }))
  // The desk opens half a minute earlier; the server makes the tiles beside its work, those asked for first.
  const issue = { publicationSlug: papers[paper].slug, date, number, files, images, tiles: 'later' as const }
  return done(await importIssue(editor, issue)).issueId
}

async function readPrint(name: string) {
  return { name, bytes: await readFile(path.join(import.meta.dirname, 'print', name)) }
}
