import type { PageLayout } from '../typesetting/pageLayout.ts'
import { page01 } from './page01.ts'
import { page02 } from './page02.ts'

/** The demo issue: its date, its number and its pages in order. */
export const issue: {
  readonly date: string
  readonly number: string
  readonly pages: readonly { readonly label: string; readonly sectionName: string; readonly layout: PageLayout }[]
} = {
  date: '2025-09-17',
  number: '8421',
  pages: [
    { label: '第1版', sectionName: '要闻', layout: page01 },
    { label: '第2版', sectionName: '城事·副刊', layout: page02 },
  ],
}
