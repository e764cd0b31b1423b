import { letterSpace, spaceDigits } from '#seeds/typesetting/damage.ts'
import { seededRandom } from '#seeds/typesetting/seededRandom.ts'
import { setBody } from '#seeds/typesetting/setBody.ts'
import type { KnownPage } from '../assemblyPages.ts'
import type { LaidArticle } from './laidArticle.ts'
import { columnsOf, mannerOf, tools, type Chance, type Manner, type Pick } from './pageManner.ts'

/** What a line of a laid page is: the number of its article, `-` for none, and its part. */
export type LineLabel = string
export type LaidPage = KnownPage & { readonly labels: readonly LineLabel[] }

type Line = { readonly text: string; readonly label: LineLabel }

/** Texts between tables, and tables, whose rows are a line each with spaces between their cells. */
function extractedLines(article: LaidArticle, at: number, manner: Manner): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < article.paragraphs.length;) {
    const isRow = (place: number): boolean => article.paragraphs[place]?.text.includes('\t') ?? false
    let to = from + 1
    while (to < article.paragraphs.length && isRow(to) === isRow(from)) to++
    const paragraphs = article.paragraphs.slice(from, to)
    if (lines.length > 0) lines.push({ text: '', label: '' })
    if (isRow(from))
      for (const { text } of paragraphs)
        lines.push({ text: spaceDigits(text.replace(/\t/gu, ' '), manner.random), label: `${at}:tableRow` })
    else lines.push(...bodyLines({ ...article, paragraphs }, at, manner))
    from = to
  }
  return lines
}

function bodyLines(article: LaidArticle, at: number, manner: Manner): Line[] {
  const texts = article.paragraphs.map(({ text }) => text)
  const lines = setBody(texts, { columns: columnsOf(manner), indent: manner.indent })
  let paragraph = 0
  let left = texts[0]?.length ?? 0
  let opens = true
  return lines.flatMap((text) => {
    if (text === '') return manner.blank || !opens ? [{ text, label: '' }] : []
    const label = `${at}:${article.paragraphs[paragraph]?.role ?? 'paragraph'}`
    const marked = (opens ? manner.mark : '') + spaceDigits(text, manner.random)
    left -= text.length
    opens = left <= 0
    if (opens) left = texts[++paragraph]?.length ?? 0
    return [{ text: marked, label }]
  })
}

/** A title given in one string is set in one or two lines; some are given a first line from the text as a kicker. */
function headed(article: LaidArticle, { chance, pick }: { chance: Chance; pick: Pick }): LaidArticle {
  const [title = ''] = article.headline
  if (article.headline.length !== 1 || title.length < 12 || !/^\p{Script=Han}/u.test(title)) return article
  const cut = Math.round(title.length * pick([0.4, 0.5, 0.6]))
  const space = title.indexOf(' ') > 3 ? title.indexOf(' ') : cut
  const lines = chance(0.55) ? [title.slice(0, space).trim(), title.slice(space).trim()] : [title]
  const clause = article.paragraphs[1]?.text
    .split(/[，。；：“”、]/u)
    .find((words) => words.length > 7 && words.length < 18 && !/\s/u.test(words))
  const kicker =
    clause && chance(0.2) ? clause.slice(0, 12) + pick(['见闻', '侧记', '调研时强调', '会议指出', '纪实']) : null
  return { ...article, headline: lines, kicker: article.kicker ?? kicker }
}

function headLines(article: LaidArticle, at: number, manner: Manner): Line[] {
  const { chance } = tools(manner.random)
  const spaced = chance(manner.spacing)
  const set = (text: string): string => (spaced && /^\p{Script=Han}{4,14}$/u.test(text) ? letterSpace(text) : text)
  const texts = [article.kicker, ...article.headline.map(set), article.subheadline]
  const lines = texts.flatMap((text) => (text === null ? [] : [{ text, label: `${at}:head` }]))
  return lines.length === 0 ? [] : [{ text: '', label: '' }, ...lines]
}

function captionLines(article: LaidArticle, at: number, manner: Manner): Line[] {
  const { chance, pick } = tools(manner.random)
  const made = article.paragraphs[0]?.text
    .slice(8)
    .split(/[，。]/u)
    .find((words) => words.length > 8 && words.length < 30 && !/\s/u.test(words))
  const name = pick(['林溪', '周闻笛', '沈渡', '祁远帆'])
  const invented =
    made && chance(0.15) ? [`${pick(['图为', ''])}${made}。 ${pick(['本报记者 ', '新华社记者 ', ''])}${name} 摄`] : []
  const texts = article.captions.length > 0 ? article.captions : invented
  return texts.flatMap((text) => [
    { text: '', label: '' },
    ...setBody([text], { columns: [{ measure: pick([18, 24, 28, 36]) }], indent: 0 }).flatMap((line) =>
      line === '' ? [] : [{ text: line, label: `${at}:caption` }],
    ),
  ])
}

const plain = (text: string, label: LineLabel): Line[] => [
  { text: '', label: '' },
  { text, label },
]

/** Standing heads of papers, for articles that have none. */
const tags =
  '副刊 时评 便民 民生 文史 读书 观察 快评 视点 连载 书评 短讯 人物 新知 乡土 街谈 百姓话题 读者来信 图片新闻 今日关注 记者手记 文化广场 健康讲堂 城市笔记 旧闻新读 我说两句 不忘初心 牢记使命'.split(
    ' ',
  )

/** An article as extraction gives it: a headline may come behind the next one's text, what it runs under comes last. */
function extracted(
  article: LaidArticle,
  manner: Manner,
  { head, author, body, caption }: Readonly<Record<'head' | 'author' | 'body' | 'caption', Line[]>>,
): Placed {
  const { chance, pick } = tools(manner.random)
  const name = article.columnTag ?? (chance(0.15) ? pick(tags) : null)
  const isLate = author.length === 0 && chance(0.33)
  const behind = name === null ? [] : plain(name, '-:columnTag')
  const opened = [...(isLate ? [] : head), ...author, { text: '', label: '' }, ...body]
  return { lines: opened, late: isLate ? head : [], captions: joined(caption), behind: [...caption, ...behind] }
}

type Placed = {
  readonly lines: Line[]
  readonly late: Line[]
  readonly captions: readonly string[]
  /** What comes behind a headline that was late. */
  readonly behind?: Line[]
}

/** One article's lines, and those that come later on the page: a headline away from its text. */
function placedArticle(article: LaidArticle, at: number, manner: Manner): Placed {
  const { chance } = tools(manner.random)
  const head = headLines(article, at, manner)
  const author = article.bylineBlock === null ? [] : plain(article.bylineBlock, `${at}:author`)
  const body = (manner.extracted ? extractedLines : bodyLines)(article, at, manner)
  const tight = article.bylineBlock === null && head.length > 0 && chance(0.06)
  const opened = tight
    ? [{ ...body[0], text: ` ${body[0]?.text.trim() ?? ''}`, label: body[0]?.label ?? '' }, ...body.slice(1)]
    : [{ text: '', label: '' }, ...body]
  const caption = captionLines(article, at, manner)
  const captions = joined(caption)
  if (manner.extracted) return extracted(article, manner, { head, author, body, caption })
  const tag = article.columnTag && chance(0.8) ? [{ text: ` ${article.columnTag}`, label: `-:columnTag` }] : []
  const place = author.length > 0 ? 0 : manner.random()
  if (place < 0.5) return { lines: [...head, ...author, ...opened, ...caption, ...tag], late: [], captions }
  if (place < 0.75) return { lines: [...opened, ...caption, ...head, ...tag], late: [], captions }
  return { lines: [...opened, ...caption, ...tag], late: head, captions }
}

function joined(lines: readonly Line[]): string[] {
  const texts: string[] = []
  for (const { text } of lines) {
    if (text === '') texts.push('')
    else texts.push((texts.pop() ?? '') + text)
  }
  return texts
}

/**
 * Lays articles on one page at random, damaged as the extraction of printed pages damages them; always the same for a name.
 * @param isExtracted in the order and with the measures that extraction gives a typeset page
 */
export function layRandomly(name: string, given: readonly LaidArticle[], isExtracted = false): LaidPage {
  const random = seededRandom(name)
  const chosen = tools(random)
  const manner = mannerOf(random, isExtracted)
  const articles = given.map((article) => headed(article, chosen))
  const folio = plain(
    `2025年9月${1 + Math.floor(random() * 28)}日 星期三 第${chosen.pick([2, 3, 5, 8])}版 ${chosen.pick(['要闻', '城事', '副刊'])}`,
    '-:folio',
  )
  const staff = plain(
    chosen.pick(['责编 宋念慈 校对 庄允和 美编 舒可', '责任编辑：宋念慈 版式：舒可']),
    '-:staffCredit',
  )
  const lines: Line[] = chosen.chance(0.5) ? [...folio] : []
  const captions: string[] = []
  let late: Line[] = []
  articles.forEach((article, at) => {
    const placed = placedArticle(article, at, manner)
    lines.push(...placed.lines)
    captions.push(...placed.captions)
    if (late.length > 0 && (isExtracted || chosen.chance(0.7))) {
      lines.push(...late)
      late = []
    }
    lines.push(...(placed.behind ?? []))
    late = [...late, ...placed.late]
  })
  lines.push(...late)
  if (chosen.chance(0.5)) lines.push(...staff)
  if (lines.every(({ label }) => label !== '-:folio') && chosen.chance(0.5)) lines.push(...folio)
  return {
    name,
    raw: `${lines.map(({ text }) => text).join('\n')}\n`,
    labels: lines.map(({ label }) => label),
    truth: truthOf(articles, captions),
  }
}

function truthOf(articles: readonly LaidArticle[], captions: readonly string[]): KnownPage['truth'] {
  return {
    articles: articles.map(({ id, kicker, headline, subheadline, bylines, paragraphs }) => ({
      id,
      kicker,
      headline: headline.length === 0 ? null : headline.join(' '),
      subheadline,
      bylines,
      paragraphs: paragraphs.map(({ text }) => text),
    })),
    captions,
  }
}
