import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from './testing/runCommand.ts'
import { temporaryFolder } from './testing/temporaryFolder.ts'

const folder = temporaryFolder()
const isRoot = process.getuid?.() === 0

const files: Readonly<Record<string, Uint8Array | string>> = {
  'empty.txt': '',
  'blank.txt': ' \n\n　\n',
  'binary.txt': Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
  'page.pdf': '%PDF-1.7\n第1版',
  'nul.txt': `标题\u0000${'正文'.repeat(200)}`,
  'line.txt': '字'.repeat(17_500_000),
  'closed.txt': '河堤新栽柳树三百棵',
}
for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
chmodSync(path.join(folder, 'closed.txt'), 0)
mkdirSync(path.join(folder, 'pages'))

it.each([
  ['empty.txt', /“empty.txt” is empty/u],
  ['blank.txt', /“blank.txt” is empty/u],
  ['binary.txt', /“binary.txt” is not plain text/u],
  ['page.pdf', /“page.pdf” is damaged or breaks off/u],
  ['nul.txt', /“nul.txt” is not plain text/u],
  ['line.txt', /“line.txt” is too large/u],
  ['missing.txt', /missing.txt does not exist/u],
  ['pages', /pages is a folder/u],
  ['empty.txt/01.txt', /01.txt does not exist/u],
])('%s: one clear sentence, exit code 1', async (name, sentence) => {
  const { code, out, said } = await runCommand(['assemble', path.join(folder, name)])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(said).toMatch(sentence)
  expect(said.trim().split('\n')).toHaveLength(1)
})

it.skipIf(isRoot)('says which file may not be read', async () => {
  const { code, said } = await runCommand(['assemble', path.join(folder, 'closed.txt')])
  expect(code).toBe(1)
  expect(said).toMatch(/closed.txt may not be read/u)
})

it('does not read without end', async () => {
  const { code, said } = await runCommand(['assemble', '/dev/zero'])
  expect(code).toBe(1)
  expect(said).toContain('“zero” is too large')
})
