import { expect, it } from 'vitest'
import type { ArticleContent } from '../body/content.ts'
import { blocksOfPart } from '../comments/commentAnchor.ts'
import { contentHits } from './contentHits.ts'
import { suggestionContext, suggestionPlaces, type SweepSuggestion } from './suggestionPlaces.ts'

const contentOf = (headline: string, ...texts: readonly string[]): ArticleContent => ({
  kicker: null,
  headline,
  headlineSupplied: false,
  subheadline: null,
  columnTag: null,
  dateline: null,
  credit: null,
  body: { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) },
  bylines: [],
})
const before = contentOf('县政俯的桥', '人民政俯昨天开会，会上说了桥。', '政俯', '各级政俯今天修桥，桥在河上。')
/** Suggestions at some of the places of the words, counted from the top. */
const suggestedAt = (...numbers: readonly number[]): readonly SweepSuggestion[] =>
  contentHits(before, '政俯').flatMap((hit, number) =>
    numbers.includes(number)
      ? [{ id: String(number), words: '政俯', replacement: '政府', context: suggestionContext(before, hit, '政俯') }]
      : [],
  )
const placesOf = (content: ArticleContent, suggestions: readonly SweepSuggestion[]) =>
  suggestionPlaces((part) => blocksOfPart(content, part), suggestions)
    .map(({ suggestion, part, block, at }) => [suggestion.id, part, block, at])
    .sort()

it('finds each where it was confirmed, and none where the same words were left for later', () => {
  expect(placesOf(before, suggestedAt(0, 1, 2))).toEqual([
    ['0', 'headline', 0, 1],
    ['1', 'body', 0, 2],
    ['2', 'body', 1, 0],
  ])
})

it.each<[string, ArticleContent, readonly unknown[]]>([
  [
    'moved by what was put in before it',
    contentOf('县政俯的桥', '新的一段。', '昨天，人民政俯昨天开会，会上说了桥。', '各级政俯今天修桥，桥在河上。'),
    ['1', 'body', 1, 5],
  ],
  [
    'edited around',
    contentOf('县政俯的桥', '人民政俯昨天开了个会，会上说到了桥。', '各级政俯今天修桥，桥在河上。'),
    ['1', 'body', 0, 2],
  ],
])('finds one that was %s', (_, content, place) => {
  expect(placesOf(content, suggestedAt(1))).toEqual([place])
})

it('finds none whose words were put right, though they stand elsewhere', () => {
  const now = contentOf('县政俯的桥', '人民政府昨天开会，会上说了桥。', '各级政俯今天修桥，桥在河上。')
  expect(placesOf(now, suggestedAt(1, 2))).toEqual([])
})

it('takes an older one, of which only the place was kept, at that place alone', () => {
  const context = { part: 'body', block: 2, at: 2, around: null } as const
  const older = { id: 'old', words: '政俯', replacement: '政府', context }
  expect(placesOf(before, [older])).toEqual([['old', 'body', 2, 2]])
  expect(placesOf(contentOf('题', '各级政俯今天修桥'), [older])).toEqual([])
})
