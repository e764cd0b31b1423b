import type { SourcePage } from '#domain/source/sourcePage.ts'
import type { Assembly } from './assembly.ts'
import type { AssemblyOptions } from './assemblyOptions.ts'
import type { Allows } from './decisions.ts'
import { fixedArticles } from './fixedArticles.ts'
import { lineIndex } from './lineIndex.ts'
import type { ArticleParts } from './parts.ts'
import { statedArticles } from './statedArticles.ts'
import { statedTags } from './statedTags.ts'
import { settingOf, type PageSetting } from './pageLines.ts'
import { newTaken, nothingTaken, type Taken } from './taken.ts'

/** What need not be guessed: articles that people fixed or the source states, and what is left for the rules. */
export type GivenArticles = {
  readonly articles: readonly ArticleParts[]
  readonly loose: Assembly['unassigned']
  readonly problems: Assembly['problems']
  readonly taken: Taken
}

/** Takes what people fixed out of the pages, then what the source states. */
export function givenArticles(pages: readonly SourcePage[], options: AssemblyOptions, allows: Allows): GivenArticles {
  if (!options.fixed && !options.stated?.length) return { articles: [], loose: [], problems: [], taken: nothingTaken }
  const find = lineIndex(pages)
  const taken = newTaken()
  const fixed = fixedArticles(options, find, taken, allows)
  const settings = new Map<number, PageSetting>()
  const settingAt = (index: number): PageSetting => {
    const setting = settings.get(index) ?? settingOf(pages[index] as SourcePage)
    settings.set(index, setting)
    return setting
  }
  const stated = statedArticles(options.stated ?? [], settingAt, find, taken)
  const tagged = statedTags(stated.articles, pages.entries(), taken)
  const source = pages[0]?.source ?? ''
  return {
    articles: [...fixed.articles, ...tagged.articles],
    loose: [...fixed.aside, ...stated.loose, ...tagged.loose],
    problems: fixed.unknown.map(() => ({ source, page: null, segment: null, message: 'fixedSegmentUnknown' })),
    taken,
  }
}
