import type { Actor, Role } from '#domain/rights/rights.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { readActor } from '../accounts/readActor.ts'
import { addUser } from '../accounts/addUser.ts'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { importIssue } from '../imports/importIssue.ts'
import { addPublication } from '../publications/addPublication.ts'

/** What a command gave, where a test counts on its not being refused. */
export function done<Done>(answer: Done): Exclude<Done, { refused: unknown }> {
  if (isRefusal(answer)) throw new Error(`Refused: ${answer.refused} ${JSON.stringify(answer.values ?? {})}`)
  return answer as Exclude<Done, { refused: unknown }>
}

/** A page of two articles, written for tests. */
export const testPage = [
  '河堤新栽柳树三百棵',
  '',
  '本报讯（记者 白一川）昨天上午，城东河堤',
  '上新栽了三百棵柳树，栽树的人站成一排。',
  '树苗来自下游的苗圃，运了 6趟。',
  '',
  '图书馆周末延长开放',
  '',
  '本报讯（记者 何小满）从本周起，市图书馆周',
  '末延长到晚上九点关门，读者可以多借一本书。',
  '',
].join('\n')

let count = 0

/** A publication with an issue of one page, or of as many as are given, and the people that a test asks for. */
export async function openNewsroom(...pages: readonly string[]) {
  const slug = `paper-${(count += 1)}`
  const { publicationId } = done(await addPublication(commandLine, { slug, title: `测试报${count}` }))
  const texts = pages.length > 0 ? pages : [testPage]
  const files = texts.map((text, at) => ({ name: `0${at + 1}.txt`, bytes: new TextEncoder().encode(text) }))
  const imported = done(await importIssue(commandLine, { publicationSlug: slug, date: '2025-03-04', files }))
  const articles = await db().article.findMany({ where: { issueId: imported.issueId }, orderBy: { sequence: 'asc' } })
  const hire = (role: Role) => hireInto(publicationId, role)
  return { slug, publicationId, issueId: imported.issueId, articleIds: articles.map(({ id }) => id), hire }
}

async function hireInto(publicationId: string, role: Role): Promise<Actor> {
  const name = `${role}-${(count += 1)}`
  const memberships = [{ publicationId, role }]
  const { userId } = done(await addUser(commandLine, { name, displayName: name, memberships }))
  const actor = await readActor(userId, 1)
  if (!actor) throw new Error(`${name} was not made`)
  return actor
}
