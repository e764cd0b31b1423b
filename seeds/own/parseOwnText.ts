import type { OwnProblem } from './ownArticle.ts'

/** The fields of a head, by the words that name them. */
const fields: Readonly<Record<string, string>> = {
  ...{ kind: 'kind', 类型: 'kind', 類型: 'kind', language: 'language', 语言: 'language', 語言: 'language' },
  ...{ kicker: 'kicker', 引题: 'kicker', 引題: 'kicker', headline: 'headline', 标题: 'headline', 標題: 'headline' },
  ...{ subheadline: 'subheadline', 副题: 'subheadline', 副題: 'subheadline' },
  ...{ column: 'columnTag', 栏目: 'columnTag', 欄目: 'columnTag' },
  ...{ 'author line': 'bylineBlock', 署名行: 'bylineBlock', byline: 'bylines', 署名: 'bylines' },
  ...{ dateline: 'dateline', 电头: 'dateline', 電頭: 'dateline', credit: 'credit', 出处: 'credit', 出處: 'credit' },
}
const roles: Readonly<Record<string, string>> = {
  ...{ 记者: 'reporter', 記者: 'reporter', 通讯员: 'correspondent', 通訊員: 'correspondent', 摄影: 'photographer' },
  ...{ 攝影: 'photographer', 评论员: 'commentator', 評論員: 'commentator', 实习生: 'intern', 實習生: 'intern' },
  ...{ 作者: 'author', 译者: 'translator', 譯者: 'translator' },
}

/** 沈渡（记者） or Ada Marchbank (reporter): a name and, in brackets, a role. */
function bylineOf(text: string): { name: string; role?: string } {
  const { name = text, role } = /^(?<name>[^（(]+)[（(](?<role>[^）)]+)[）)]$/u.exec(text.trim())?.groups ?? {}
  return role === undefined ? { name: name.trim() } : { name: name.trim(), role: roles[role.trim()] ?? role.trim() }
}

const marks = { '##': 'subhead', '>': 'verse', '|': 'tableRow', '-': 'listItem' } as const

type Raw = Record<string, unknown> & { headline?: string[]; bylines?: object[] }

/**
 * An article from plain text: a head of `field: value` lines, a blank line, then a paragraph a line. `## ` opens a subhead,
 * `> ` a line of verse (alone, it parts stanzas), `| ` a row of a table whose cells are parted by `|`, `- ` a list item with
 * the mark it is printed with, `! ` a caption, whose photographer follows after ` @ `.
 */
export function parseOwnText(text: string): { readonly raw: Raw; readonly problems: readonly OwnProblem[] } {
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u)
  const end = lines.findIndex((line) => line.trim() === '')
  const raw: Raw = {}
  const problems: OwnProblem[] = []
  for (const [at, line] of lines.slice(0, end < 0 ? lines.length : end).entries()) {
    const { key = '', value = '' } = /^(?<key>[^:：]{1,12})[:：]\s*(?<value>.+)$/u.exec(line)?.groups ?? {}
    const field = fields[key.trim().toLowerCase()]
    if (field === undefined) problems.push({ code: 'head', values: { line: at + 1, text: line.slice(0, 30) } })
    else if (field === 'headline') raw.headline = [...(raw.headline ?? []), value]
    else if (field === 'bylines') raw.bylines = [...(raw.bylines ?? []), ...value.split(/[,，、;；]/u).map(bylineOf)]
    else raw[field] = value
  }
  return { raw: { ...raw, ...bodyOf(end < 0 ? [] : lines.slice(end + 1)) }, problems }
}

function bodyOf(lines: readonly string[]): { paragraphs: unknown[]; captions: unknown[] } {
  const paragraphs: unknown[] = []
  const captions: unknown[] = []
  for (const line of lines) {
    const { mark, rest = '' } = /^(?<mark>##|>|\||-|!)(?:\s+(?<rest>.*))?$/u.exec(line.trim())?.groups ?? {}
    if (mark === '!') {
      const [words = '', by] = rest.split(/\s@\s/u)
      captions.push({ text: words, ...(by !== undefined && { bylines: [{ name: by.trim(), role: 'photographer' }] }) })
    } else if (mark === '|') {
      const cells = rest.replace(/\|\s*$/u, '').split('|')
      paragraphs.push({ role: 'tableRow', text: cells.map((cell) => cell.trim()).join('\t') })
    } else if (mark !== undefined) paragraphs.push({ role: marks[mark as keyof typeof marks], text: rest.trim() })
    else if (line.trim() !== '') paragraphs.push(line.trim())
  }
  return { paragraphs, captions }
}
