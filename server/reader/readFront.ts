import type { FrontView, PublicArticleRow } from '#domain/reader/readerViews.ts'
import { db } from '../database/db.ts'
import { readIssueArticles } from './publicArticles.ts'
import {
  isPublicPublication,
  listPublicIssues,
  ofPublication,
  publicIssueRow,
  type PublicIssue,
} from './publicIssues.ts'

const leads = 6

/** The front page: each publication that is in public, with its latest issue and what leads it. */
export async function readFront(): Promise<FrontView> {
  const publications = await db().publication.findMany({ where: isPublicPublication, orderBy: { title: 'asc' } })
  const views = publications.map(async ({ id, slug, title, language, script }) => {
    const [latest] = await listPublicIssues({ where: ofPublication(id), most: 1 })
    return {
      ...{ slug, title, language, script },
      latestIssue: latest ? publicIssueRow(latest) : null,
      leads: latest ? await readLeads(latest) : [],
    }
  })
  return { publications: await Promise.all(views) }
}

/** What leads an issue: the first articles in printed order. */
export async function readLeads(issue: PublicIssue): Promise<PublicArticleRow[]> {
  return (await readIssueArticles(issue)).slice(0, leads).map(({ row }) => row)
}
