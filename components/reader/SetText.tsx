import { punctuationRuns } from '#domain/reader/punctuationRuns.ts'

/** Words of the paper, their punctuation set as close as Chinese is printed. */
export function SetText({ text }: { readonly text: string }) {
  return punctuationRuns(text).map((run, index) =>
    run.halved ? (
      <span key={index} className="halved">
        {run.text}
      </span>
    ) : (
      run.text
    ),
  )
}
