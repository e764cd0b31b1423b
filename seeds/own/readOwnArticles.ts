import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { SeedArticle } from '../articles/seedArticle.ts'
import { pictures } from '../pictures/pictures.ts'
import { seededRandom } from '../typesetting/seededRandom.ts'
import { ownArticleSchema, type OwnProblem, problemsOf, seedOf } from './ownArticle.ts'
import { parseOwnText } from './parseOwnText.ts'

/** A problem and the file that it is in. */
export type OwnFileProblem = OwnProblem & { readonly file: string }
export type OwnArticles = { readonly articles: readonly SeedArticle[]; readonly problems: readonly OwnFileProblem[] }

/** The articles of a folder, one a `.txt` or `.json` file in UTF-8, in the order of their names; and all that is wrong. */
export function readOwnArticles(folder: string): OwnArticles {
  const told = (file: string, code: string, values: OwnProblem['values'] = {}): OwnFileProblem => ({
    file,
    code,
    values,
  })
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return { articles: [], problems: [told(folder, 'noFolder')] }
  const files = readdirSync(folder).filter((file) => /\.(?:txt|json)$/iu.test(file))
  const read = files.sort().map((file) => readOne(path.join(folder, file), file))
  const articles = read.flatMap(({ article }) => article ?? [])
  const problems = read.flatMap(({ problems: own }, at) => own.map((one) => ({ ...one, file: files[at] ?? '' })))
  return { articles, problems: files.length === 0 ? [told(folder, 'noArticles')] : problems }
}

type One = { readonly article?: SeedArticle; readonly problems: readonly OwnProblem[] }
const failed = (code: string, values: OwnProblem['values'] = {}): One => ({ problems: [{ code, values }] })

function readOne(place: string, file: string): One {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(place))
  } catch {
    return failed('notUtf8')
  }
  const { raw, problems } = /\.json$/iu.test(file) ? jsonOf(text) : parseOwnText(text)
  if (problems.length > 0) return { problems }
  const parsed = ownArticleSchema.safeParse(raw)
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map(({ path: at, message }) => ({
        ...{ code: 'field', values: { field: at.join('.') || '-', message } },
      })),
    }
  const wrong = problemsOf(parsed.data)
  if (wrong.length > 0) return { problems: wrong }
  const id = file.replace(/\.\w+$/u, '')
  const names = Object.keys(pictures)
  const random = seededRandom(`${id} pictures`)
  const start = Math.floor(random() * names.length)
  return { article: seedOf(id, parsed.data, (at) => names[(start + at) % names.length] ?? ''), problems: [] }
}

function jsonOf(text: string): { readonly raw: unknown; readonly problems: readonly OwnProblem[] } {
  try {
    return { raw: JSON.parse(text) as unknown, problems: [] }
  } catch {
    return { raw: null, problems: [{ code: 'notJson', values: {} }] }
  }
}
