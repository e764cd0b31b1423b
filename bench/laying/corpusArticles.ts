import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { LaidArticle } from './laidArticle.ts'

type Told = {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly bylines?: readonly { readonly name: string; readonly role: string; readonly para: number }[]
  readonly author?: string | null
  readonly is_picture?: boolean
}

const roles: Readonly<Record<string, string>> = {
  ...{ photo: 'photographer', 'author-line': 'author', 'author-line-with-affiliation': 'author' },
  'org-line': 'commentator',
}
const bare = (text: string): string => text.replace(/\s+/gu, '')
const narrowDigits = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
const pictured = /[（(]附?(?:图片|照片)[^）)]*[）)]/gu
const isPicture = (text: string): boolean => /^图片：|图为|摄[）)]?$/u.test(text)
const isSubhead = (text: string): boolean => text.length <= 30 && !/[。！？；，：”）]$/u.test(text)

function laidTold(told: Told): LaidArticle {
  const [first = '', ...rest] = told.paragraphs.map(narrowDigits)
  const signs = (told.bylines ?? []).some(({ para }) => para === 2) && first.length < 40 && !/[。：，]$/u.test(first)
  const block = told.author ?? (signs ? first : null)
  const own = (told.author || !signs ? [first, ...rest] : rest)
    .map((text) => text.replace(/^【(.*)】$/u, '$1').trim())
    .filter((text) => text !== '' && !isPicture(text))
  // Words below pictures are not laid: who took them signs nothing that stands on the page.
  const laid = bare([block, ...own].join('\n'))
  return {
    id: told.id,
    kicker: null,
    headline: [narrowDigits(told.title).replace(pictured, '').trim()],
    subheadline: null,
    columnTag: null,
    bylineBlock: block,
    bylines: (told.bylines ?? [])
      .filter(({ name }) => laid.includes(bare(name)))
      .map(({ name, role }) => ({ name, role: roles[role] ?? role })),
    paragraphs: own.map((text) => ({ role: isSubhead(text) ? ('subhead' as const) : ('paragraph' as const), text })),
    captions: [],
  }
}

/** True of articles that can be laid: a title, some text, no sheet that fills a page by itself. */
const fits = ({ headline, paragraphs }: LaidArticle): boolean => {
  const title = headline.join('')
  const size = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  return title.length > 3 && title.length < 60 && paragraphs.length > 0 && size > 60 && size < 3500
}

const rowsOf = (folder: string, file: string): unknown[] =>
  readFileSync(path.join(folder, 'zh', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)

/** The articles of the corpus that can be laid. */
export function corpusArticles(folder: string): LaidArticle[] {
  return [
    'rmrb1998_articles_dev.jsonl',
    'rmrb1998_special_bylines_dev.jsonl',
    'rmrb20251020_articles_dev.jsonl',
  ].flatMap((file) =>
    (rowsOf(folder, file) as Told[])
      .filter((told) => told.is_picture !== true)
      .map(laidTold)
      .filter(fits),
  )
}

type Old = { readonly id: string; readonly title: string; readonly dateline_or_class: string; readonly body: string }

/** Articles of a paper of 1949 in Traditional Chinese: the lines of a title are parted by spaces, as its paragraphs are. */
export function oldArticles(folder: string): LaidArticle[] {
  return (rowsOf(folder, 'shenbao_dev.jsonl') as Old[])
    .map(({ id, title, dateline_or_class: from, body }): LaidArticle => {
      const [first = '', ...rest] = body.split(/(?<=。) /u)
      const opened = /[電訊]$/u.test(from) ? `〔${from}〕${first}` : first
      return {
        id,
        kicker: null,
        headline: title.split(/\s+/u).filter((line) => line !== ''),
        subheadline: null,
        columnTag: null,
        bylineBlock: null,
        bylines: [],
        paragraphs: [opened, ...rest].map((text) => ({ role: 'paragraph' as const, text: text.replace(/\s+/gu, '') })),
        captions: [],
      }
    })
    .filter(fits)
}
