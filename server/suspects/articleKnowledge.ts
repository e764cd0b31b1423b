import type { SuspectKnowledge } from '#domain/suspects/findSuspects.ts'
import { doubtful, type Doubt, type Doubts } from '#domain/suspects/lowConfidence.ts'
import type { SourceWord } from '#domain/source/sourcePage.ts'
import { db } from '../database/db.ts'
import { wordsOfRow } from '../imports/lineColumns.ts'
import { readSuggestions } from '../sweeps/readSuggestions.ts'

type OfArticle = Pick<
  SuspectKnowledge,
  'protectedTerms' | 'names' | 'places' | 'dictionary' | 'doubts' | 'swept' | 'ignored'
>

/** What the publication and the article know: its terms, its reporters, what the source doubted, what people said. */
export async function articleKnowledge(articleId: string, publicationId: string): Promise<OfArticle> {
  const [terms, names, decisions, doubts, sweeps] = await Promise.all([
    db().term.findMany({ where: { publicationId }, select: { kind: true, text: true } }),
    readNames(publicationId),
    db().suspectDecision.findMany({ where: { articleId }, select: { key: true } }),
    readDoubts(articleId),
    readSuggestions(db(), { articleId, decidedAt: null }),
  ])
  const textsOf = (kind: string): string[] => terms.filter((term) => term.kind === kind).map(({ text }) => text)
  return {
    protectedTerms: textsOf('protected'),
    places: textsOf('place'),
    dictionary: new Set(textsOf('dictionary')),
    names,
    ignored: new Set(decisions.map(({ key }) => key)),
    doubts,
    swept: sweeps,
  }
}

/** Printed names of the people whose bylines the publication holds. */
async function readNames(publicationId: string): Promise<string[]> {
  const links = { some: { mention: { article: { issue: { publicationId } } } } }
  const rows = await db().reporterName.findMany({
    where: { reporter: { kind: 'person', links } },
    select: { printed: true },
    distinct: ['printed'],
  })
  return rows.map(({ printed }) => printed.replace(/\s+/gu, '')).filter(({ length }) => length >= 2)
}

async function readDoubts(articleId: string): Promise<Doubts> {
  const lines = await db().line.findMany({
    where: { placements: { some: { articleId } }, confidence: { not: null } },
    select: { id: true, text: true, words: true },
  })
  return new Map(lines.map(({ id, text, words }) => [id, { text, doubts: doubtsIn(text, wordsOfRow(words)) }]))
}

const doubtsIn = (text: string, words: readonly SourceWord[]): Doubt[] =>
  words
    .filter(({ confidence }) => confidence !== null && confidence < doubtful)
    .map(({ from, to, alternatives = [] }) => ({ from, words: text.slice(from, to), alternatives }))
