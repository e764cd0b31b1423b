import type { PublicationView } from '#domain/reader/readerViews.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { findPublicPublication, listPublicIssues, ofPublication, publicIssueRow } from './publicIssues.ts'
import { readLeads } from './readFront.ts'

const latestIssues = 30

/** A publication in public: its latest 30 issues and what leads the last. */
export async function readPublication(slug: string): Promise<PublicationView | Refusal> {
  const found = await findPublicPublication(slug)
  if (!found) return refuse('notFound')
  const { id, ...publication } = found
  const issues = await listPublicIssues({ where: ofPublication(id), most: latestIssues })
  const leads = issues[0] ? await readLeads(issues[0]) : []
  return { publication, issues: issues.map(publicIssueRow), leads }
}
