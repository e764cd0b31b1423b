import type { ReaderWords } from '#components/reader/readerWords.ts'

/** What is marked on the page, and the way to the page without it. */
export const MarksNote = (props: {
  readonly t: ReaderWords
  readonly words: string
  readonly count: number
  readonly path: string
}) => (
  <p className="marks-note">
    {props.t('search.marked', { count: props.count })} <span data-content="">{props.words}</span>{' '}
    <a href={props.path}>{props.t('search.unmark')}</a>
  </p>
)
