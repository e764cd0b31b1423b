import { alignText } from '#domain/assembly/alignText.ts'
import type { AssembledRepair, Assembly } from '#domain/assembly/assembly.ts'
import { foldText } from '#domain/text/characters.ts'
import type { PageTruth } from './assemblyPages.ts'

/** One decision with what it said of itself and whether the truth bears it out. */
export type Judged = { readonly rule: string; readonly confidence: number; readonly right: boolean }

const textOf = (part: string | { readonly text: string }): string => (typeof part === 'string' ? part : part.text)

type Known = {
  readonly starts: readonly string[]
  readonly bodies: string
  readonly captions: readonly string[]
  /** Every text of the truth with its spaces. */
  readonly spaced: string
  readonly truth: PageTruth
}

function knownOf(truth: PageTruth): Known {
  const starts = truth.articles.map((article) => foldText(textOf(article.paragraphs[0] ?? '')).slice(0, 12))
  const bodies = truth.articles
    .flatMap((article) => article.paragraphs.map((part) => foldText(textOf(part))))
    .join('\n')
  const captions = (truth.captions ?? truth.articles.flatMap((article) => article.captions ?? []))
    .map(textOf)
    .map(foldText)
  const spaced = truth.articles
    .flatMap((article) => [...article.paragraphs, ...(article.captions ?? [])].map(textOf))
    .join('\n')
  return { starts, bodies, captions, spaced, truth }
}

/** Characters on both sides of a seam that must stand together in the truth. */
const beside = 4

function seamRight(assembly: Assembly, repair: AssembledRepair, known: Known): boolean | null {
  const article = assembly.articles[repair.article ?? -1]
  const [first, second] = repair.segments
  const texts = new Map(
    assembly.pages.flatMap((page) => page.lines.map((line): [string, string] => [line.id, line.text])),
  )
  const part = article?.paragraphs.find(({ segments }) => {
    const at = segments.indexOf(first ?? '')
    return at >= 0 && segments[at + 1] === second
  })
  if (!part) return null
  const origins = alignText(part.text, part.segments, (id) => texts.get(id))
  const seam = origins[part.segments.indexOf(first ?? '')]?.to
  if (seam === undefined) return null
  return known.bodies.includes(foldText(part.text.slice(Math.max(0, seam - beside), seam + beside)))
}

/** Characters on both sides of words that were changed, which must stand so in the truth. */
const around = 3

/**
 * Words that were changed in a paragraph stand in the truth as they are now, spaces and all; null where the truth has
 * neither what is now nor what was.
 */
function wordsRight(assembly: Assembly, repair: AssembledRepair, known: Known): boolean | null {
  const [segment = ''] = repair.segments
  const [line = '', range = ''] = segment.split(':')
  const [from = 0, to = 0] = range.split('-').map(Number)
  const text = assembly.pages.flatMap((page) => page.lines).find(({ id }) => id === line)?.text ?? ''
  const [left, right] = [text.slice(Math.max(0, from - around), from), text.slice(to, to + around)]
  if (left.trim() === '' || right.trim() === '') return null
  const isNow = known.spaced.includes(left + repair.after + right)
  return isNow || known.spaced.includes(left + repair.before + right) ? isNow : null
}

const opensAlike = (a: string, b: string): boolean =>
  a !== '' && (foldText(a).startsWith(foldText(b)) || foldText(b).startsWith(foldText(a)))

/** Does the truth have someone who signs by these words? */
const signs = ({ truth }: Pick<Known, 'truth'>, printed: string): boolean =>
  truth.articles.some(({ bylines }) => bylines.some(({ name }) => foldText(printed).includes(foldText(name))))

const headOf = { attachHeadline: 'headline', attachKicker: 'kicker', attachSubheadline: 'subheadline' } as const
const isHead = (rule: string): rule is keyof typeof headOf => rule in headOf

/** Whether the truth bears a decision out; null where it says nothing of it. */
function isRight(assembly: Assembly, repair: AssembledRepair, known: Known): boolean | null {
  const { rule, after } = repair
  const article = assembly.articles[repair.article ?? -1]
  if (rule.startsWith('join')) return seamRight(assembly, repair, known)
  if (rule === 'dropSpace' || rule.startsWith('width')) return wordsRight(assembly, repair, known)
  if (rule === 'liftCaption') return known.captions.includes(foldText(after))
  const start = foldText(article?.paragraphs[0]?.text ?? '').slice(0, 12)
  const own = known.truth.articles[known.starts.indexOf(start)]
  if (rule === 'splitArticle') return own !== undefined
  if (isHead(rule)) return own !== undefined && foldText(own[headOf[rule]] ?? '') === foldText(after)
  // A truth's dateline may hold the bracket of who signs, or the day that follows.
  if (rule === 'markDateline') return own?.dateline === undefined ? null : opensAlike(own.dateline ?? '', after)
  if (rule === 'markByline') return signs(known, repair.before)
  if (rule !== 'attachByline') return null
  return own !== undefined && signs({ truth: { articles: [own] } }, after)
}

/** Judges the decisions of an assembly that its truth can tell of. */
export function judgeRepairs(assembly: Assembly, truth: PageTruth): Judged[] {
  const known = knownOf(truth)
  return assembly.repairs.flatMap((repair) => {
    const right = isRight(assembly, repair, known)
    return right === null ? [] : [{ rule: repair.rule, confidence: repair.confidence, right }]
  })
}

const edges = [0, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01]

/** A table of how often decisions were right beside how sure they said they were, a row a rule and a band. */
export function reliabilityTable(judged: readonly Judged[]): string[] {
  const rows: string[] = []
  for (const [rule, own] of Map.groupBy(judged, (one) => one.rule)) {
    for (let at = 0; at + 1 < edges.length; at++) {
      const low = edges[at] ?? 0
      const high = edges[at + 1] ?? 1
      const band = own.filter(({ confidence }) => confidence >= low && confidence < high)
      if (band.length === 0) continue
      const said = band.reduce((sum, { confidence }) => sum + confidence, 0) / band.length
      const right = band.filter((one) => one.right).length / band.length
      const figures = [String(band.length).padStart(6), said.toFixed(3), right.toFixed(3)]
      rows.push(`  ${rule.padEnd(18)}${low.toFixed(2)}–${Math.min(1, high).toFixed(2)} ${figures.join('  ')}`)
    }
  }
  return rows
}

/** A step of a calibration: decisions that said at least `from` were right this often. */
type Step = { readonly from: number; readonly right: number; readonly weight: number }

/** How sure decisions should have been: steps that never fall (pool adjacent violators), by what they said. */
function steps(judged: readonly Judged[]): Step[] {
  const pooled: Step[] = []
  for (const { confidence, right } of [...judged].sort((a, b) => a.confidence - b.confidence)) {
    let step: Step = { from: confidence, right: right ? 1 : 0, weight: 1 }
    for (let last = pooled.at(-1); last && last.right >= step.right; last = pooled.at(-1)) {
      pooled.pop()
      const weight = last.weight + step.weight
      step = { from: last.from, right: (last.right * last.weight + step.right * step.weight) / weight, weight }
    }
    pooled.push(step)
  }
  return pooled
}

/** One right answer and half a wrong one are added to a step: a hundred right of a hundred is not sure. */
const believed = ({ right, weight }: Step): number => (right * weight + 1) / (weight + 1.5)

const said = (calibration: readonly Step[], confidence: number): number => {
  const step = calibration.findLast(({ from }) => from <= confidence) ?? calibration[0]
  return step ? believed(step) : confidence
}

const loss = (pairs: readonly { said: number; right: boolean }[]): string =>
  (pairs.reduce((sum, one) => sum + (one.said - (one.right ? 1 : 0)) ** 2, 0) / Math.max(1, pairs.length)).toFixed(4)

/**
 * Whether confidences mean something on pages that they were not set by: steps are fitted to one half of the pages and
 * held against the other. A row a rule: how many, the mean that was said, that the steps say, and how many were right;
 * then the mean square of what each was off.
 */
export function heldOutTable(fitted: readonly Judged[], held: readonly Judged[]): string[] {
  return [...Map.groupBy(held, (one) => one.rule)].map(([rule, own]) => {
    const calibration = steps(fitted.filter((one) => one.rule === rule))
    const plain = own.map(({ confidence, right }) => ({ said: confidence, right }))
    const fittedTo = own.map(({ confidence, right }) => ({ said: said(calibration, confidence), right }))
    const mean = (pairs: readonly { said: number }[]): string =>
      (pairs.reduce((sum, one) => sum + one.said, 0) / pairs.length).toFixed(3)
    const right = (own.filter((one) => one.right).length / own.length).toFixed(3)
    const figures = [mean(plain), mean(fittedTo), right, loss(plain), loss(fittedTo)]
    return `  ${rule.padEnd(18)}${String(own.length).padStart(6)}  ${figures.join('   ')}`
  })
}
