import { punctuationRuns } from '#domain/reader/punctuationRuns.ts'
import { verticalRuns } from '#domain/reader/verticalRuns.ts'

/** Words of the paper, their punctuation set as close as Chinese is printed, their short figures upright where it is vertical. */
export function SetText({ text, isVertical = false }: { readonly text: string; readonly isVertical?: boolean }) {
  return punctuationRuns(text).map((run, index) =>
    run.halved ? (
      <span key={index} className="halved">
        {run.text}
      </span>
    ) : isVertical ? (
      <Figures key={index} text={run.text} />
    ) : (
      run.text
    ),
  )
}

const Figures = ({ text }: { readonly text: string }) =>
  verticalRuns(text).map((run, index) =>
    run.set === null ? (
      run.text
    ) : (
      <span key={index} className={`figure-${run.set}`}>
        {run.text}
      </span>
    ),
  )
