import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import messages from './messages.json' with { type: 'json' }

const gaps = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort()

it('has each sentence in both languages, with the same gaps', () => {
  expect(Object.keys(messages['zh-Hans'])).toEqual(Object.keys(messages.en))
  for (const [key, sentence] of Object.entries(messages.en))
    expect(gaps(messages['zh-Hans'][key as keyof typeof messages.en]), key).toEqual(gaps(sentence))
})

it('has each sentence that the scripts say, and no other', () => {
  const folder = import.meta.dirname
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs)$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
  for (const key of Object.keys(messages.en)) expect(source, key).toMatch(new RegExp(`'${key}'|\\.${key}\\b`))
  const said = [...source.matchAll(/(?:\bsay|new Trouble)\(\s*'(\w+)'/g)].map(([, key]) => key)
  for (const key of said) expect(Object.keys(messages.en)).toContain(key)
})
