import { expect, it } from 'vitest'
import { runCommand } from './testing/runCommand.ts'

const chinese = { LANG: 'zh_CN.UTF-8' }

it.each([
  ['', 'assemble', 'import', 'publication', 'user', 'demo'],
  ['assemble', '--json', '--out'],
  ['import', '--publication', '--date', '--number', '--edition'],
  ['publication add', '--slug', '--title', '--language', '--time-zone', '--review-stages'],
  ['user add', '--display-name', '--role', '--administrator', '--password-stdin'],
  ['user password', '--password-stdin'],
  ['user second-factor', '--remove', '--reason'],
  ['demo load'],
  ['reporter', 'export', 'import', 'old'],
  ['reporter import', '--as', '--dry-run'],
  ['reporter old', '--publication'],
])('helps with “galley %s” in both languages', async (command, ...named) => {
  const words = [...command.split(' ').filter(Boolean), '--help']
  const [english, other] = await Promise.all([runCommand(words), runCommand(words, { environment: chinese })])
  expect([english.code, english.said, other.code, other.said]).toEqual([0, '', 0, ''])
  for (const word of named) {
    expect(english.out).toContain(word)
    expect(other.out).toContain(word)
  }
  expect(english.out).toMatch(/^Usage: galley/u)
  expect(english.out).not.toMatch(/\p{sc=Han}/u)
  expect(other.out).toMatch(/^用法： galley/u)
  expect(other.out).not.toMatch(/\b(the|options|command|help for)\b/iu)
})

it('takes the language from LC_ALL before LANG', async () => {
  const { out } = await runCommand(['--help'], { environment: { ...chinese, LC_ALL: 'en_GB.UTF-8' } })
  expect(out).toMatch(/^Usage/u)
})

it.each([
  [['asemble', 'x'], 'There is no command “asemble”.', 'galley --help'],
  [['user', 'ad'], 'There is no command “ad”.', 'galley user --help'],
  [['assemble'], '“assemble” needs FILE.', 'galley assemble --help'],
  [['assemble', '--jsn', 'x'], 'There is no option --jsn.', 'galley assemble --help'],
  [['publication', 'add', '--slug', 'x'], '“publication add” needs --title <TITLE>.', 'galley publication add --help'],
  [['import', 'x', '--date'], '--date <DATE> needs a value.', 'galley import --help'],
  [['user', 'password', 'a', 'b'], '“user password” takes fewer words', 'galley user password --help'],
  [['user', 'add', 'a', '--display-name', 'A', '--role', 'daily'], '“daily” is no role.', 'corrector, editor'],
  [['user', 'add', 'a', '--display-name', 'A', '--role', 'a:editor', '--role', 'a:editor'], 'given two', 'a'],
  [['user', 'add', 'a', '--display-name', 'A', '--password-stdin'], 'No password came in', ''],
])('%j is not understood: exit code 2, a sentence, and where help is', async (words, sentence, help) => {
  const { code, out, said } = await runCommand(words)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(said).toContain(sentence)
  expect(said).toContain(help)
  expect(said).not.toMatch(/\bat .*:\d+:\d+/u)
})

it('says the same in Chinese', async () => {
  const { code, said } = await runCommand(['assemble', '--jsn', 'x'], { environment: chinese })
  expect(code).toBe(2)
  expect(said).toBe('没有选项 --jsn。\n请看：galley assemble --help\n')
})

it('helps on stderr, with exit code 2, where a group of commands is named without one of them', async () => {
  const { code, out, said } = await runCommand(['user'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(said).toMatch(/^Usage: galley user/u)
})
