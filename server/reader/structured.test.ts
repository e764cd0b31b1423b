import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newsArticle } from '#domain/reader/newsArticle.ts'
import { periodical, publicationIssue } from '#domain/reader/periodical.ts'
import { reporterPerson } from '#domain/reader/reporterPerson.ts'
import { linkMention } from '../reporters/linkMention.ts'
import { step } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { readArticle } from './readArticle.ts'
import { readIssue } from './readIssue.ts'
import { readReporter } from './readReporter.ts'

await enterTestDatabase()
const origin = 'https://paper.example'
const run = promisify(execFile)
// Below the project, so that the vocabulary's package is found.
const folder = mkdtempSync(path.join('node_modules', '.galley-structured-'))
afterAll(() => rmSync(folder, { recursive: true }))

const correction = { at: '2025-03-05T01:00:00.000Z', cause: 'paperError', note: '船长的名字有误。' } as const

type Structured = readonly (readonly [type: string, value: unknown])[]
let structured: Structured

beforeAll(async () => {
  const newsroom = await openNewsroom()
  const [id = ''] = newsroom.articleIds
  const [editor, publisher] = [await newsroom.hire('editor'), await newsroom.hire('publisher')]
  done(await step(await newsroom.hire('corrector'), id, 'submit'))
  done(await step(editor, id, 'approve'))
  done(await step(publisher, id, 'publish'))
  const unknown = done(await readArticle(newsroom.slug, '2025-03-04', '01-1'))
  const choice = { newReporter: { displayName: '白一川', kind: 'person' } } as const
  const { reporter } = done(await linkMention(editor, id, 'b1', choice))
  const article = done(await readArticle(newsroom.slug, '2025-03-04', '01-1'))
  structured = [
    ['NewsArticle', newsArticle(unknown, origin, String)],
    ['NewsArticle', newsArticle(article, origin, String)],
    ['NewsArticle', newsArticle({ ...article, corrections: [correction] }, origin, String)],
    ['PublicationIssue', publicationIssue(done(await readIssue(newsroom.slug, '2025-03-04')), origin)],
    ['ProfilePage', reporterPerson(done(await readReporter(reporter?.slug ?? '')), origin)],
    // Of two types at once, which the types of the vocabulary know no name for.
    ['Newspaper', { ...periodical(article.publication, origin), '@type': 'Newspaper' }],
    ['Periodical', { ...periodical(article.publication, origin), '@type': 'Periodical' }],
  ]
})

/** What the compiler finds wrong with values as what they say they are in schema.org's vocabulary. */
async function wrongIn(values: Structured): Promise<string> {
  const lines = values.map(([type, value]) => `void (${JSON.stringify(value)} satisfies WithContext<${type}>)`)
  const types = [...new Set(values.map(([type]) => type))].join(', ')
  const file = path.join(folder, 'structured.ts')
  writeFileSync(file, `import type { ${types}, WithContext } from 'schema-dts'\n${lines.join('\n')}\n`)
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--moduleResolution', 'bundler']
  return run(process.execPath, ['node_modules/typescript/bin/tsc', ...options, '--ignoreConfig', file]).then(
    () => '',
    (error: { readonly stdout: string }) => error.stdout,
  )
}

it('what pages tell machines is said in the words of schema.org', async () => {
  expect(await wrongIn(structured)).toBe('')
})

it('which would be missed if it were not', async () => {
  const [[type, value] = ['', {}]] = structured
  expect(await wrongIn([[type, { ...(value as object), printedOnPage: '1' }]])).toContain('printedOnPage')
  const named = { '@type': 'CorrectionComment', why: '有误' }
  expect(await wrongIn([[type, { ...(value as object), correction: [named] }]])).not.toBe('')
  expect(await wrongIn([[type, { ...(value as object), author: { name: '白一川' } }]])).not.toBe('')
})
