import type { Body } from '#domain/body/nodes.ts'
import { blockText } from '#domain/body/plainText.ts'
import type { SweptPart } from '#domain/sweep/contentHits.ts'
import { suggestionPlaces, type SuggestedPlace, type SweepSuggestion } from '#domain/sweep/suggestionPlaces.ts'
import { isHan } from '#domain/text/characters.ts'
import { confusableSuspects, doubtedPlaces, misreadAgain, type DoubtedPlace } from './confusables.ts'
import { doubledSuspects } from './doubled.ts'
import type { ArticleRuns, ConfusableKnowledge } from './gains.ts'
import { latticeOf } from './lattice.ts'
import { confidenceSuspects, type Doubts } from './lowConfidence.ts'
import { missingSuspects, type ShortenedWords } from './missing.ts'
import { nearMisses } from './nearMisses.ts'
import { numberSuspects } from './numbers.ts'
import { scriptSuspects, type ToOwnScript } from './otherScript.ts'
import { correctedSuspects, type PastCorrections } from './pastCorrections.ts'
import { punctuationSuspects } from './punctuation.ts'
import { ownRuns } from './seenRuns.ts'
import { atOnce, type Steps } from './steps.ts'
import {
  headParts,
  suspectAt,
  suspectKinds,
  type HeadPart,
  type HeadSuspect,
  type PlacedSuspect,
  type Suspect,
} from './suspect.ts'
import { weekdaySuspects } from './weekdays.ts'
import { unknownWords } from './unknownWords.ts'
import { unpairedSuspects } from './unpaired.ts'

/** All that is known when a body is looked through. */
export type SuspectKnowledge = ConfusableKnowledge & {
  readonly toOwnScript: ToOwnScript
  readonly shortened: ShortenedWords
  readonly protectedTerms: readonly string[]
  readonly names: readonly string[]
  readonly places: readonly string[]
  /** Words that are right in this publication or article, whatever they look like. */
  readonly dictionary: ReadonlySet<string>
  readonly doubts: Doubts
  /** The day of the article's issue, `2019-09-18`. */
  readonly issueDate: string | null
  /** What the publication's editors put right before. */
  readonly corrected: PastCorrections
  /** What sweeps propose for this article. */
  readonly swept: readonly SweepSuggestion[]
  /** Keys of suspects that a person ignored in this article. */
  readonly ignored: ReadonlySet<string>
}

/** The fields of the headline set as they are on screen. */
export type Head = Readonly<Record<HeadPart, string | null>>
export const noHead: Head = { kicker: null, headline: null, subheadline: null }

/** What is looked through: the body of an article, and its headline set. */
export type ArticleText = { readonly body: Body; readonly head: Head }

/** The suspects of the body, in the order of the text, and those of the headline set, in the order of its fields. */
export type ArticleSuspects = { readonly suspects: readonly PlacedSuspect[]; readonly inHead: readonly HeadSuspect[] }

/** The suspects of an article; of those that overlap the gravest. */
export const findSuspects = (article: ArticleText, knowledge: SuspectKnowledge): ArticleSuspects =>
  atOnce(suspectsInSteps(article, knowledge))

/** The same, a paragraph a step: a long article takes a while, and others ask meanwhile. */
export function* suspectsInSteps({ body, head }: ArticleText, knowledge: SuspectKnowledge): Steps<ArticleSuspects> {
  const fields = headParts.flatMap((part) => (head[part] ? [{ part, text: head[part] }] : []))
  const texts = body.content.map(blockText)
  // One article: what stands in its headline and in its body is told by both.
  const chinese = yield* chineseInSteps([...fields.map(({ text }) => text), ...texts], knowledge)
  const inHead = fields.flatMap(({ part, text }, at) =>
    partSuspects({ part, texts: [text], chinese: [chinese[at] ?? []], doubted: [] }, knowledge).map(
      ({ block: _block, ...suspect }) => ({ ...suspect, part }),
    ),
  )
  const doubted = confidenceSuspects(body, knowledge.doubts)
  const ofBody = { part: 'body' as const, texts, chinese: chinese.slice(fields.length), doubted }
  return { suspects: partSuspects(ofBody, knowledge), inHead }
}

/** A part of an article: what was found in its texts by the language, and what the source itself doubted. */
type PartOfArticle = {
  readonly part: SweptPart
  readonly texts: readonly string[]
  readonly chinese: readonly (readonly Suspect[])[]
  readonly doubted: readonly (readonly Suspect[])[]
}

function partSuspects({ part, texts, chinese, doubted }: PartOfArticle, knowledge: SuspectKnowledge): PlacedSuspect[] {
  const unpaired = unpairedSuspects(texts)
  const suggested = suggestionPlaces((one) => (one === part ? texts : []), knowledge.swept)
  return texts.flatMap((text, at) => {
    const own: KeyedSuspect[] = [
      ...knownWordSuspects(text, knowledge),
      ...punctuationSuspects(text),
      ...(unpaired[at] ?? []),
      ...numberSuspects(text),
      ...weekdaySuspects(text, knowledge.issueDate),
      ...sweptSuspects(
        text,
        suggested.filter((place) => place.block === at),
      ),
      ...(doubted[at] ?? []),
      ...(chinese[at] ?? []),
    ]
    return gravest(askedAbout(own, text, at, knowledge))
  })
}

/** Those of a block that nobody said are right, each with its key. */
function askedAbout(own: readonly KeyedSuspect[], text: string, block: number, knowledge: SuspectKnowledge) {
  const { ignored } = knowledge
  const right = rightPlaces(text, knowledge)
  return own
    .filter((one) => one.kind === 'protected' || !right.some(({ from, to }) => from <= one.from && to >= one.to))
    .map((one) => ({ ...one, block, key: one.key ?? suspectKey(text, one) }))
    .filter(({ key, kind, words }) => !ignored.has(key) && !ignored.has(everywhereKey(kind, words)))
}

/** Names a suspect by its kind, its words and what stands beside them, so that it is known again after edits elsewhere. */
export const suspectKey = (text: string, { kind, words, from, to }: Suspect): string =>
  [kind, words, text.slice(Math.max(0, from - 2), from), text.slice(to, to + 2)].join('\u001f')

/** Names all suspects of a kind with the same words. */
export const everywhereKey = (kind: string, words: string): string => `${kind}\u001f${words}`

function knownWordSuspects(text: string, knowledge: SuspectKnowledge): Suspect[] {
  const { protectedTerms, names, places, dictionary, lexicon, corrected } = knowledge
  const isWord = (words: string): boolean => lexicon.costs.has(words)
  return [
    ...nearMisses(text, { kind: 'protected', reason: 'protectedTerm', words: protectedTerms }, dictionary, () => false),
    ...nearMisses(text, { kind: 'name', reason: 'reporterName', words: names }, dictionary, isWord),
    ...nearMisses(text, { kind: 'name', reason: 'placeName', words: places }, dictionary, isWord),
    ...correctedSuspects(text, corrected, isWord),
  ]
}

const sweptSuspects = (text: string, places: readonly SuggestedPlace[]): KeyedSuspect[] =>
  places.map(({ at: from, suggestion: { id, words, replacement } }) => {
    const place = { from, to: from + words.length }
    const suspect = suspectAt(text, { kind: 'sweep', reason: 'seenBefore', ...place, suggestions: [replacement] })
    return { ...suspect, key: suggestionKey(id) }
  })

/** A suspect that knows its key; the others are named by what stands beside them. */
type KeyedSuspect = Suspect & { readonly key?: string }

/** Names the suspect that a suggestion of a sweep is. */
const suggestionKey = (id: string): string => `sweep\u001f${id}`

/** Which suggestion of a sweep a key names; null where it names none. */
export const suggestionOfKey = (key: string): string | null => /^sweep\u001f([\da-f-]{36})$/u.exec(key)?.[1] ?? null

/** What the language tells of each text of an article; a text a step. */
function* chineseInSteps(
  texts: readonly string[],
  knowledge: SuspectKnowledge,
): Steps<readonly (readonly Suspect[])[]> {
  const article = { own: ownRuns(texts), all: texts.join('\n'), corrected: knowledge.corrected.characters }
  const looked: {
    readonly text: string
    readonly places: readonly DoubtedPlace[]
    readonly others: readonly Suspect[]
  }[] = []
  for (const text of texts) {
    yield
    looked.push({ text, ...(isHan(text) ? lookAt(text, article, knowledge) : { places: [], others: [] }) })
  }
  const misread = misreadAgain(looked)
  return looked.map((one) => [...confusableSuspects(one, misread), ...one.others])
}

function lookAt(text: string, article: ArticleRuns, knowledge: SuspectKnowledge) {
  const { lexicon, pairs, fold, printed } = knowledge
  const folded = [...text].map((one) => sameLength(one, fold(one))).join('')
  const cut = { text, folded, lattice: latticeOf(folded, lexicon, pairs) }
  const others = [
    ...missingSuspects(cut, knowledge),
    ...unknownWords(cut, { own: article.own, printed }, knowledge),
    ...doubledSuspects(text, lexicon),
    ...scriptSuspects(text, knowledge.toOwnScript),
  ]
  return { places: doubtedPlaces(cut, article, knowledge), others }
}

/** Places in the folded text are places in the text: a character that would be longer or shorter stays. */
const sameLength = (one: string, folded: string): string => (folded.length === one.length ? folded : one)

type Place = { readonly from: number; readonly to: number }

/** Where known names and words of the dictionary stand: nothing in them is a suspect. */
function rightPlaces(text: string, knowledge: SuspectKnowledge): readonly Place[] {
  const words = [...knowledge.dictionary, ...knowledge.names, ...knowledge.places, ...knowledge.protectedTerms]
  return words.flatMap((word) => placesOf(text, word))
}

function placesOf(text: string, word: string): readonly Place[] {
  const found: Place[] = []
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + word.length))
    found.push({ from: at, to: at + word.length })
  return found
}

/** Of suspects that overlap the gravest kind stays. */
function gravest(suspects: readonly PlacedSuspect[]): PlacedSuspect[] {
  const byGravity = suspects.toSorted(
    (a, b) => suspectKinds.indexOf(a.kind) - suspectKinds.indexOf(b.kind) || a.from - b.from,
  )
  const kept: PlacedSuspect[] = []
  for (const one of byGravity) if (!kept.some(({ from, to }) => one.from < to && one.to > from)) kept.push(one)
  return kept.sort((a, b) => a.from - b.from)
}
