import type { TrueCharacter, TrueLines } from './editorTruth.ts'
import { chosenNow, doAct, goTo, keyedPage, labelOf, matched, partKeyOf, press, type Played } from './editorPlay.ts'

type Known = (TrueCharacter | null)[]
type Place = {
  readonly line: number
  /** Among the stretches of its line that are not blank; null where there is only one. */
  readonly half: number | null
  readonly from: number
  readonly to: number
  readonly articleId: string | null
  readonly part: string | null
  /** Of its characters that are not white space, with their offsets. */
  readonly known: readonly (readonly [number, TrueCharacter | null])[]
}

/** Every stretch of the page that is not blank, with what it is in truth. */
function places(play: Played, truth: TrueLines): readonly Place[] {
  return keyedPage(play).lines.flatMap(({ text, stretches }, line) => {
    const own = stretches.filter(({ from, to }) => text.slice(from, to).trim() !== '')
    return own.map(({ from, to, articleId, part }, at): Place => {
      const labels: Known = [...(truth[line] ?? [])].slice(from, to)
      const known = labels.flatMap((one, k) => (text.charAt(from + k).trim() === '' ? [] : [[from + k, one] as const]))
      return { line, half: own.length > 1 ? at : null, from, to, articleId, part, known }
    })
  })
}

const heads = ['bylineBlock', 'columnTag']

/** Does the next thing that a perfect editor would do; null where nothing is left, false where no key helps. */
export function nextStep(play: Played, truth: TrueLines): boolean | null {
  const all = places(play, truth)
  const articles = matched(play, truth)
  for (const [at, place] of all.entries()) {
    const cut = cutOf(place)
    if (cut !== null) return cutAt(play, place, cut)
    const key = keyOf(play, place, articles, all)
    if (key !== null) return pressOn(play, all, at, key)
  }
  return paragraphStep(play, all)
}

/** Where a stretch goes over from one thing to another; null where it is one thing. */
function cutOf({ known }: Place): number | null {
  const change = known.findIndex(([, one], at) => at > 0 && labelOf(one) !== labelOf(known[at - 1]?.[1]))
  return change < 0 ? null : (known[change]?.[0] ?? null)
}

const choose = (play: Played, { line, half }: Place): boolean =>
  goTo(play, half === null ? { anchor: line, head: line } : { anchor: line, head: line, half })

/** The caret stands at the beginning; it is brought from the nearer end. */
function cutAt(play: Played, place: Place, offset: number): boolean {
  if (!choose(play, place)) return false
  const [first] = chosenNow(play)
  if (!first) return false
  const { line, from, to } = first
  const arrows = Math.min(offset - from, 1 + to - offset)
  const keys = ['v', ...Array.from({ length: arrows }, () => '→'), 'Enter']
  return doAct(play, { kind: 'cutLine', at: { line, from, to }, offset }, keys)
}

/** The key that puts a stretch right; null where it is. */
function keyOf(
  play: Played,
  place: Place,
  articles: ReadonlyMap<number, string>,
  all: readonly Place[],
): string | null {
  const { articleId, part } = place
  const is = place.known[0]?.[1] ?? null
  if (is === null) return articleId === null || heads.includes(part ?? '') ? null : 'x'
  const target = articles.get(is.article)
  if (is.article < 0 && articleId !== null) return part === 'caption' ? null : 'c'
  if (target === undefined) return 'o'
  if (articleId === target) return part === is.part ? null : partKeyOf(is.part)
  const order = play.layout.articles.findIndex(({ id }) => id === articleId)
  const isWhole = all.every(
    (one) => one.articleId !== articleId || (one.known[0]?.[1]?.article ?? is.article) === is.article,
  )
  if (isWhole && articleId !== null && play.layout.articles[order - 1]?.id === target) return 'm'
  return String(play.layout.articles.findIndex(({ id }) => id === target) + 1)
}

/** Chooses all that follows and is wrong in the same way, and presses the key. */
function pressOn(play: Played, all: readonly Place[], at: number, key: string): boolean {
  const first = all[at]
  if (!first) return false
  const isLike = (one: Place): boolean =>
    one.half === null &&
    one.articleId === first.articleId &&
    (key === 'x' || /^[1-9o]$/u.test(key) || one.part === first.part) &&
    (/^[1-9o]$/u.test(key)
      ? one.known[0]?.[1]?.article === first.known[0]?.[1]?.article
      : labelOf(one.known[0]?.[1]) === labelOf(first.known[0]?.[1])) &&
    cutOf(one) === null
  let last = at
  if (first.half === null && key !== 'm') while (all[last + 1] && isLike(all[last + 1] as Place)) last += 1
  const isOne = last === at
  const chosen = isOne ? choose(play, first) : goTo(play, { anchor: first.line, head: all[last]?.line ?? first.line })
  if (!chosen) return false
  if (key !== 'x') return press(play, key)
  const stretches = chosenNow(play).map(({ line, from, to }) => ({ line, from, to }))
  return doAct(play, { kind: 'setAside', stretches, reason: 'advertisement' as never }, ['x', 'Enter'])
}

/** Paragraphs that begin where none does in truth are joined, and the other way round. */
function paragraphStep(play: Played, all: readonly Place[]): boolean | null {
  for (const article of play.layout.articles) {
    const body = article.parts.filter(({ part }) => part === 'body')
    for (const [index, { stretches }] of body.entries())
      for (const [within, { line, from }] of stretches.entries()) {
        const place = all.find((one) => play.ids[one.line] === line && one.from === from)
        if (!place) continue
        const inner = place.known.findIndex(([, one], k) => k > 0 && one?.begins)
        if (inner > 0) return cutAt(play, place, place.known[inner]?.[0] ?? 0)
        const begins = place.known[0]?.[1]?.begins ?? false
        const key = begins && within > 0 ? 'p' : !begins && within === 0 && index > 0 ? 'w' : null
        if (key !== null) return choose(play, place) && press(play, key)
      }
  }
  return null
}
