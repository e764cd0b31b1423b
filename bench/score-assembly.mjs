#!/usr/bin/env node
// Scores one assembly (contracts/assembly.schema.json) against a hand-checked truth.
//   node score-assembly.mjs TRUTH.json ASSEMBLY.json [RAW.txt]   prints one JSON object.
// Bodies, headlines and captions are compared without white space and with ASCII punctuation folded to one width;
// spacing has a figure of its own. A truth's article is matched, best first and one to one, with the proposal that
// shares most of its five-character runs.
import { readFileSync } from 'node:fs'

const squeeze = (text) => (text ?? '').replace(/\s+/gu, '')
const oneSpace = (text) => (text ?? '').replace(/\s+/gu, ' ').trim()
const fold = (text) => squeeze(text).replace(/[！-～]/gu, (c) => String.fromCodePoint(c.codePointAt(0) - 0xfee0))
const ratio = (hits, of) => (of === 0 ? 1 : hits / of)
const f1 = (hits, proposed, wanted) => (proposed + wanted === 0 ? 1 : (2 * hits) / (proposed + wanted))
const textOf = (part) => (typeof part === 'string' ? part : part.text)

function runs(text, size = 5) {
  const counts = new Map()
  for (let i = 0; i + size <= text.length; i++) {
    const run = text.slice(i, i + size)
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

function overlap(a, b) {
  let shared = 0
  let sizeA = 0
  let sizeB = 0
  for (const n of a.values()) sizeA += n
  for (const n of b.values()) sizeB += n
  for (const [run, n] of a) shared += Math.min(n, b.get(run) ?? 0)
  return f1(shared, sizeA, sizeB)
}

/** How many values two lists share, each counted as often as it stands in both. */
function common(left, right) {
  const pool = new Map()
  for (const value of left) pool.set(value, (pool.get(value) ?? 0) + 1)
  let hits = 0
  for (const value of right) {
    const n = pool.get(value) ?? 0
    if (n > 0) {
      hits++
      pool.set(value, n - 1)
    }
  }
  return hits
}

const bodyOf = (article) => fold(article.paragraphs.map(textOf).join(''))
const bylineKeys = (article) => (article?.bylines ?? []).map((b) => `${squeeze(b.name)}/${b.role}`)

export function score(truth, assembly, raw) {
  const wanted = truth.articles.map((article) => ({ article, body: bodyOf(article) }))
  const given = assembly.articles.map((article) => ({ article, body: bodyOf(article) }))
  const match = pair(wanted, given)
  const tally = {
    articles: wanted.length,
    proposed: given.filter((g) => g.body !== '').length,
    bodyExact: 0,
    headlineExact: 0,
    deckExact: 0,
  }
  let shared = 0
  const para = { hits: 0, given: 0, wanted: 0, spaced: 0 }
  const by = { hits: 0, given: 0, wanted: 0 }
  const misses = []
  wanted.forEach(({ article, body }, i) => {
    const got = match.get(i)?.article
    const mine = article.paragraphs.map(textOf)
    const theirs = (got?.paragraphs ?? []).map(textOf)
    para.hits += common(mine.map(fold), theirs.map(fold))
    para.spaced += common(mine.map(oneSpace), theirs.map(oneSpace))
    para.wanted += mine.length
    para.given += theirs.length
    by.hits += common(bylineKeys(article), bylineKeys(got))
    by.wanted += bylineKeys(article).length
    by.given += bylineKeys(got).length
    const same = (field) => got && fold(got[field]) === fold(article[field])
    const bodySame = got && match.get(i).body === body
    const deckSame = same('headline') && same('kicker') && same('subheadline')
    if (bodySame) tally.bodyExact++
    if (same('headline')) tally.headlineExact++
    if (deckSame) tally.deckExact++
    shared += match.get(i)?.shared ?? 0
    if (!bodySame || !deckSame)
      misses.push({
        id: article.id ?? i,
        body: !!bodySame,
        kicker: got?.kicker,
        headline: got?.headline,
        wantedKicker: article.kicker,
        wanted: article.headline,
      })
  })
  const unmatched = assembly.articles.filter((a) => ![...match.values()].some((m) => m.article === a))
  const captionsWanted = (truth.captions ?? truth.articles.flatMap((a) => a.captions ?? [])).map(textOf).map(fold)
  const captionsGiven = assembly.articles
    .flatMap((a) => a.captions)
    .map(textOf)
    .map(fold)
  return {
    ...tally,
    bodyF1: ratio(shared, wanted.length),
    bodyExactRate: ratio(tally.bodyExact, wanted.length),
    headlineExactRate: ratio(tally.headlineExact, wanted.length),
    deckExactRate: ratio(tally.deckExact, wanted.length),
    paragraphF1: f1(para.hits, para.given, para.wanted),
    spacingExact: ratio(para.spaced, para.wanted),
    bylineF1: f1(by.hits, by.given, by.wanted),
    bylineRecall: ratio(by.hits, by.wanted),
    bylinePrecision: ratio(by.hits, by.given),
    captionF1: f1(common(captionsWanted, captionsGiven), captionsGiven.length, captionsWanted.length),
    extraArticles: unmatched.filter((a) => a.paragraphs.length > 0).length,
    ...ledger(assembly, raw),
    misses,
  }
}

function pair(wanted, given) {
  const pairs = wanted
    .flatMap((w, i) => given.map((g, j) => ({ i, j, shared: overlap(runs(w.body), runs(g.body)) })))
    .filter((p) => p.shared > 0.05)
    .sort((a, b) => b.shared - a.shared)
  const match = new Map()
  const taken = new Set()
  for (const { i, j, shared } of pairs) {
    if (match.has(i) || taken.has(j)) continue
    match.set(i, { ...given[j], shared })
    taken.add(j)
  }
  return match
}

const segmentOf = (segment) => {
  const [, line, from, to] = /^(p\d+l\d+)(?::(\d+)-(\d+))?$/.exec(segment) ?? []
  return { line, from: from === undefined ? 0 : Number(from), to: to === undefined ? Infinity : Number(to) }
}

/** Characters of the source placed nowhere, placed twice, lost from the text of a part, or made up in it. */
function ledger(assembly, raw) {
  const text = new Map(assembly.pages.flatMap((p) => p.lines.map((l) => [l.id, l.text])))
  const uses = new Map([...text].map(([id, t]) => [id, new Uint8Array(t.length)]))
  const unknown = []
  const read = (segments) =>
    segments
      .map((s) => {
        const { line, from, to } = segmentOf(s)
        const t = text.get(line)
        if (t === undefined) {
          unknown.push(s)
          return ''
        }
        const end = Math.min(to, t.length)
        for (let k = from; k < end; k++) uses.get(line)[k]++
        return t.slice(from, end)
      })
      .join('')

  let charactersLost = 0
  let charactersMadeUp = 0
  const compare = (source, placed) => {
    const count = (s) => {
      const m = new Map()
      for (const c of s) m.set(c, (m.get(c) ?? 0) + 1)
      return m
    }
    const a = count(source),
      b = count(placed)
    for (const [c, n] of a) charactersLost += Math.max(0, n - (b.get(c) ?? 0))
    for (const [c, n] of b) charactersMadeUp += Math.max(0, n - (a.get(c) ?? 0))
  }
  const hyphens = /[-\u00ad\u2010¬⸗=]/gu
  for (const article of assembly.articles) {
    for (const part of [...article.paragraphs, ...article.captions]) {
      const source = fold(read(part.segments))
      const placed = fold(part.text)
      if (source === placed) continue
      const hyphenated = assembly.repairs.some(
        (r) => r.rule === 'joinHyphen' && r.segments.some((s) => part.segments.includes(s)),
      )
      if (hyphenated && source.replace(hyphens, '') === placed.replace(hyphens, '')) continue
      compare(source, placed)
    }
    const source = fold(read(article.headSegments))
    const set = fold([article.kicker, article.headline, article.subheadline].join(''))
    const within = fold([...article.paragraphs, ...article.captions].map(textOf).join(''))
    // A byline block printed with the headline: what is left of the source must be the bylines' own words (and their spaces and commas).
    const rest = [...source]
    for (const c of set) {
      const at = rest.indexOf(c)
      if (at < 0) charactersMadeUp++
      else rest.splice(at, 1)
    }
    const apart = [
      ...fold(
        article.bylines
          // One that stands in the text has a span there. Its words alone do not tell: a caption may name again who signs.
          .filter((b) => (b.span === undefined ? !within.includes(fold(b.printed)) : b.span === null))
          .map((b) => b.printed)
          .join(''),
      ),
    ]
    for (const c of rest) {
      const at = apart.indexOf(c)
      if (at >= 0) apart.splice(at, 1)
      else if (!/[、,/;·]/u.test(c)) charactersLost++
    }
  }
  read(assembly.unassigned.map((u) => u.segment))
  let charactersUnplaced = 0
  let charactersTwice = 0
  for (const [id, marks] of uses) {
    const t = text.get(id)
    for (let k = 0; k < t.length; k++) {
      if (/\s/u.test(t[k])) continue
      if (marks[k] === 0) charactersUnplaced++
      else if (marks[k] > 1) charactersTwice++
    }
  }
  const printed = squeeze([...text.values()].join(''))
  // Against the file itself: lines that the reader of the file never saw.
  if (raw !== undefined) charactersUnplaced += Math.max(0, squeeze(raw).length - printed.length)
  return {
    characters: printed.length,
    charactersUnplaced,
    charactersTwice,
    charactersLost,
    charactersMadeUp,
    unknownSegments: unknown.length,
  }
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const [truth, assembly, raw] = process.argv.slice(2)
  const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
  console.log(JSON.stringify(score(readJson(truth), readJson(assembly), raw && readFileSync(raw, 'utf8')), null, 1))
}
