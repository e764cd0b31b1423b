import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import type { Assembly } from '#domain/assembly/assembly.ts'
import schema from '#domain/assembly/assembly.schema.json' with { type: 'json' }
import { runCommand } from './testing/runCommand.ts'
import { temporaryFolder } from './testing/temporaryFolder.ts'

const folder = temporaryFolder()
const pages = ['seeds/pages/01.txt', 'seeds/pages/02.txt']
const withoutDatabase = {
  environment: { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', GALLEY_DATA: '/dev/null' },
}

it('gives an assembly of the schema, without a database, and nothing else on stdout', async () => {
  const { code, out } = await runCommand(['assemble', '--json', ...pages], withoutDatabase)
  expect(code).toBe(0)
  const assembly = JSON.parse(out) as Assembly
  const validate = new Ajv({ strict: false }).compile(schema)
  expect(validate(assembly), JSON.stringify(validate.errors)).toBe(true)
  expect(assembly.pages.map(({ source }) => source)).toEqual(['01.txt', '02.txt'])
  expect(assembly.articles.map(({ headline }) => headline)).toContain('石板渡昨日复航')
})

it('tells it in words, in both languages', async () => {
  const english = await runCommand(['assemble', ...pages], withoutDatabase)
  const chinese = await runCommand(['assemble', ...pages], { environment: { LANG: 'zh_CN.UTF-8' } })
  expect([english.code, chinese.code]).toEqual([0, 0])
  expect(english.out).toContain('Bylines: 首席记者 顾晚舟')
  expect(chinese.out).toContain('署名：首席记者 顾晚舟')
  expect(chinese.out).not.toMatch(/Bylines|undefined|\{/u)
})

it('writes to a file, and nothing on stdout', async () => {
  const file = path.join(folder, 'out.json')
  const { code, out } = await runCommand(['assemble', '--json', '--out', file, ...pages], withoutDatabase)
  expect([code, out]).toEqual([0, ''])
  expect((JSON.parse(readFileSync(file, 'utf8')) as Assembly).version).toBe(1)
  const refused = await runCommand(['assemble', '--out', path.join(folder, 'none', 'out'), ...pages], withoutDatabase)
  expect([refused.code, refused.out]).toEqual([1, ''])
  expect(refused.said).toContain('cannot be written')
})

it('says what it had to guess, on the page and the line', async () => {
  const long = path.join(folder, 'long.txt')
  writeFileSync(long, Buffer.from(`短标题\n\n${'字'.repeat(10_001)}。`, 'utf16le'))
  const { code, out } = await runCommand(['assemble', '--json', long], withoutDatabase)
  const { problems } = JSON.parse(out) as Assembly
  expect(code).toBe(0)
  expect(problems.map(({ source, segment }) => [source, segment])).toEqual([
    ['long.txt', null],
    ['long.txt', 'p1l3'],
  ])
  expect(problems[0]?.message).toContain('utf-16le')
})

it('reads on when whoever reads its output has left', async () => {
  const { code, said } = await runCommand(['assemble', '--json', ...pages], { ...withoutDatabase, leaves: true })
  expect(code).toBe(0)
  expect(said).not.toContain('EPIPE')
})

it('finds files from where npm was called', async () => {
  const environment = { npm_lifecycle_event: 'galley', INIT_CWD: path.resolve('seeds', 'pages') }
  const { code } = await runCommand(['assemble', '01.txt'], { environment })
  expect(code).toBe(0)
})

it('reads a text in the encoding that is said, and knows no others', async () => {
  const file = path.join(folder, 'big5.txt')
  writeFileSync(
    file,
    Buffer.from(
      'a5bbb3f8b05420ac51a4d1a457a4c8a141abb0aa46aa65b3f6a457b773aee2a446a454a6cab4caac68bef0a141aee2bef0aabaa448afb8a6a8a440b1c6a1430a',
      'hex',
    ),
  )
  const said = await runCommand(['assemble', '--json', '--encoding', 'Big5', file], withoutDatabase)
  expect(said.code).toBe(0)
  expect(said.out).toContain('城東河堤上新栽了三百棵柳樹')
  const other = await runCommand(['assemble', '--encoding', 'klingon', file], withoutDatabase)
  expect([other.code, other.out]).toEqual([2, ''])
  expect(other.said).toContain('big5')
})

it('says of a file that is cut off before its first word what is wrong, and fails', async () => {
  const file = path.join(folder, 'cut.xml')
  writeFileSync(file, '<?xml version="1.0"?><alto><Layout><Page ID="P1" WIDTH="100" HEIGHT="100"><PrintSpace><TextBl')
  const { code, out, said } = await runCommand(['assemble', file], withoutDatabase)
  expect([code, out]).toEqual([1, ''])
  expect(said).toContain('cut.xml')
})
