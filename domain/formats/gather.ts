import { joinStated } from '#domain/source/statedOnPage.ts'
import type { ParsedEnd, ParsedPage, Reading } from './format.ts'

/** Reads to the end and keeps every page: for files that are small enough to stand in memory. */
export async function gather(reading: Reading): Promise<ParsedEnd & { readonly pages: readonly ParsedPage[] }> {
  const pages: ParsedPage[] = []
  for (;;) {
    const step = await reading.next()
    if (step.done) {
      const stated = joinStated(pages.flatMap((page) => page.stated ?? []))
      return { ...step.value, stated: [...stated, ...step.value.stated], pages }
    }
    pages.push(step.value)
  }
}
