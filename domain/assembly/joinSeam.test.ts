import { expect, it } from 'vitest'
import { composeText } from './composeText.ts'

const textOf = (...lines: readonly string[]): string =>
  composeText(
    lines.map((text, at) => ({
      line: { id: `p1l${at + 1}`, text, box: null, confidence: null },
      ...{ page: 0, at, from: 0, to: text.length },
    })),
  ).text

it.each([
  ['NORTH GATE, Wednesday –', 'Shiban Ferry came in late', 'NORTH GATE, Wednesday – Shiban Ferry came in late'],
  ['The boat – an old one', '– came in late', 'The boat – an old one – came in late'],
  ['The whole street—', 'and the next—heard it', 'The whole street—and the next—heard it'],
  [
    'The ferryman shook his head and said,',
    '“Not before noon.”',
    'The ferryman shook his head and said, “Not before noon.”',
  ],
  ['The ferryman said “', 'Not before noon.”', 'The ferryman said “Not before noon.”'],
  ['“Not before noon,”', 'said the ferryman', '“Not before noon,” said the ferryman'],
  ['It was late (', 'as ever) in the day', 'It was late (as ever) in the day'],
  ['The crossing takes about', '9 minutes', 'The crossing takes about 9 minutes'],
  ['In the spring of 2024', '300 people crossed', 'In the spring of 2024 300 people crossed'],
  ['The notice was in both languages', ', as ever', 'The notice was in both languages, as ever'],
  ['They rebuilt the bar-', 'rel by hand', 'They rebuilt the barrel by hand'],
  ['昨天清晨，渡船离', '岸了', '昨天清晨，渡船离岸了'],
  ['昨天共有3', '124人过江', '昨天共有3124人过江'],
])('“%s” and “%s” are one text', (first, second, text) => {
  expect(textOf(first, second)).toBe(text)
})
