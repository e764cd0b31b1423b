import type { AssembledArticle, Assembly, UnassignedReason } from './assembly.ts'

/** Every word that the description needs, in the reader's language. `{…}` stands for a value. */
export type AssemblyLabels = {
  /** `{number}` `{kind}` */
  readonly article: string
  readonly untitled: string
  readonly kinds: Readonly<Record<AssembledArticle['kind'], string>>
  readonly bylines: string
  readonly columnTag: string
  readonly dateline: string
  readonly credit: string
  /** `{paragraphs}` `{characters}` `{captions}` */
  readonly size: string
  readonly unassigned: string
  readonly reasons: Readonly<Record<UnassignedReason, string>>
  readonly problems: string
  /** `{articles}` `{unassigned}` `{repairs}` */
  readonly summary: string
  /** Between two names. */
  readonly comma: string
  /** Between a label and what it labels. */
  readonly colon: string
}

const filled = (pattern: string, values: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))

function describeArticle(article: AssembledArticle, number: number, labels: AssemblyLabels): string[] {
  const labelled = (label: string, text: string | null | undefined): string[] =>
    text ? [`   ${label}${labels.colon}${text}`] : []
  const names = article.bylines.map((byline) => byline.printed).join(labels.comma)
  const characters = article.paragraphs.reduce((sum, { text }) => sum + [...text.replace(/\s/gu, '')].length, 0)
  const counts = { paragraphs: article.paragraphs.length, characters, captions: article.captions.length }
  return [
    filled(labels.article, { number, kind: labels.kinds[article.kind] }),
    ...(article.kicker ? [`   ${article.kicker}`] : []),
    `   ${article.headline ?? labels.untitled}`,
    ...(article.subheadline ? [`   ${article.subheadline}`] : []),
    ...labelled(labels.columnTag, article.columnTag),
    ...labelled(labels.bylines, names),
    ...labelled(labels.dateline, article.dateline?.printed),
    ...labelled(labels.credit, article.credit),
    `   ${filled(labels.size, counts)}`,
    '',
  ]
}

/**
 * An assembly in words for a terminal: each article with its headline set, bylines and size, then the lines that belong
 * to none with their reasons, then problems. All words come from `labels`; `problem` turns a problem's key into a
 * sentence.
 */
export function describeAssembly(assembly: Assembly, labels: AssemblyLabels, problem: (key: string) => string): string {
  const texts = new Map(
    assembly.pages.flatMap((page) => page.lines.map((line): [string, string] => [line.id, line.text])),
  )
  const loose = assembly.unassigned.map(({ segment, reason }) => {
    const [line = '', range] = segment.split(':')
    const [from, to] = (range ?? '').split('-')
    const text = (texts.get(line) ?? '').slice(from ? Number(from) : 0, to ? Number(to) : undefined).trim()
    return `   ${segment.padEnd(10)} ${labels.reasons[reason]}${labels.colon}${text}`
  })
  const troubles = assembly.problems.map(({ source, message }) => `   ${source}${labels.colon}${problem(message)}`)
  return [
    ...assembly.articles.flatMap((article, at) => describeArticle(article, at + 1, labels)),
    ...(loose.length > 0 ? [labels.unassigned, ...loose, ''] : []),
    ...(troubles.length > 0 ? [labels.problems, ...troubles, ''] : []),
    filled(labels.summary, {
      articles: assembly.articles.length,
      unassigned: assembly.unassigned.length,
      repairs: assembly.repairs.length,
    }),
  ].join('\n')
}
