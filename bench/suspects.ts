import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findSuspects, noHead, type SuspectKnowledge } from '#domain/suspects/findSuspects.ts'
import { nothingCorrected } from '#domain/suspects/pastCorrections.ts'
import { nothingPrinted, printedRuns } from '#domain/suspects/seenRuns.ts'
import { atOnce } from '#domain/suspects/steps.ts'
import { languageKnowledge } from '#server/suspects/languageKnowledge.ts'
import { corpusFolder, knownPages, type KnownPage } from './assemblyPages.ts'
import { damagedBodies, paragraphTexts, repeatedSlips, type DamagedBody, type Pairs } from './damagedBodies.ts'

const share = 0.01
/** Pairs of the corpus' table count from this likeness on; of our own from the lower one (its scale is another). */
const likeness = { corpus: 0.96, own: 0.86 } as const

/** Prints precision and recall on articles with look-alikes put in at one in a hundred characters, and the time it takes. */
export async function benchSuspects(): Promise<void> {
  const corpus = corpusFolder()
  const knowledge = await knowledgeOfLanguage()
  const folders = corpus
    ? [path.join(corpus, 'assembly'), path.join(corpus, 'newspaper', '2019-09-18')]
    : [path.join(process.cwd(), 'seeds/pages/laid'), path.join(process.cwd(), 'seeds/pages')]
  const pages = folders.flatMap(knownPages).filter(({ truth }) => 'articles' in truth)
  const pairs = (corpus && corpusPairs(corpus)) || ownPairs(knowledge)
  console.log(
    `Look-alikes put in: ${corpus ? 'the pairs and pages of GALLEY_CORPUS' : 'our own pairs, the demo’s pages'}`,
  )
  const others = textsByPage(pages)
  const withArchive = ({ page }: DamagedBody): SuspectKnowledge => {
    const texts = [...others].flatMap(([one, text]) => (one === page ? [] : [text]))
    return { ...knowledge, printed: atOnce(printedRuns(texts)) }
  }
  const once = damagedBodies(pages, pairs, share)
  look('Slips here and there', once, () => knowledge)
  look('  the same, the other pages being what was published', once, withArchive)
  look('A slip made each time a character is printed', repeatedSlips(pages, pairs), () => knowledge)
}

/** Prints what is found in these bodies. */
function look(title: string, bodies: readonly DamagedBody[], of: (body: DamagedBody) => SuspectKnowledge): void {
  const count = { put: 0, marked: 0, right: 0, first: 0, characters: 0, took: 0 }
  for (const damaged of bodies) {
    const { body, errors } = damaged
    const knowledge = of(damaged)
    const start = performance.now()
    const marked = findSuspects({ body, head: noHead }, knowledge).suspects
    count.took += performance.now() - start
    count.put += errors.length
    count.marked += marked.length
    count.characters += body.content.reduce((sum, { content }) => sum + (content?.[0]?.text.length ?? 0), 0)
    for (const { block, at, meant } of errors) {
      const hit = marked.find((one) => one.block === block && one.from <= at && one.to > at)
      if (hit) count.right++
      if (hit?.suggestions[0] === meant) count.first++
    }
  }
  const shareOf = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))
  console.log(`${title}: ${count.characters} characters, ${count.put} errors, ${count.marked} suspects of all kinds`)
  console.log(`  precision ${shareOf(count.right, count.marked)}, recall ${shareOf(count.right, count.put)}`)
  console.log(`  the first suggestion is what was meant in ${shareOf(count.first, count.right)} of those found`)
  console.log(`  ${((count.took / count.characters) * 5000).toFixed(0)} ms for 5,000 characters`)
}

/** What each page says. */
const textsByPage = (pages: readonly KnownPage[]): Map<KnownPage, string> =>
  new Map(pages.map((page) => [page, page.truth.articles.flatMap(paragraphTexts).join('\n')]))

/** What is known without any publication: no terms, names or pages of its own. */
async function knowledgeOfLanguage(): Promise<SuspectKnowledge> {
  return {
    ...(await languageKnowledge('simplified')),
    protectedTerms: [],
    names: [],
    places: [],
    dictionary: new Set<string>(),
    doubts: new Map<string, never>(),
    issueDate: null,
    corrected: nothingCorrected,
    printed: nothingPrinted,
    swept: [],
    ignored: new Set(),
  }
}

function corpusPairs(corpus: string): Pairs | null {
  const file = path.join(corpus, 'confusable', 'confused_chinese_shape.tsv')
  if (!existsSync(file)) return null
  const rows = readFileSync(file, 'utf8').split('\n')
  return new Map(
    rows.flatMap((row): [string, string[]][] => {
      const [character = '', list = ''] = row.split('\t')
      const like = list.split(' ').flatMap((one) => (Number(one.slice(2)) >= likeness.corpus ? [one.slice(0, 1)] : []))
      return like.length > 0 ? [[character, like]] : []
    }),
  )
}

const ownPairs = ({ confusables }: SuspectKnowledge): Pairs =>
  new Map(
    [...confusables].flatMap(([character, like]): [string, string[]][] => {
      const near = [...like].flatMap(([one, alike]) => (alike >= likeness.own ? [one] : []))
      return near.length > 0 ? [[character, near]] : []
    }),
  )
