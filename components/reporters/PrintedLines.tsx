import { useTranslations } from 'use-intl'
import { stretchesAroundName, type StretchOfLine } from '#domain/reporters/stretchesAroundName.ts'
import type { PrintedLine } from '#domain/reporters/waitingViews.ts'
import { stretchBox } from '#domain/search/stretchBox.ts'
import { FacsimileCrop } from '#components/facsimile/FacsimileCrop.tsx'

/** The printed lines that a name stands on, below each other: their images around it, else their words. */
export function PrintedLines(props: {
  readonly lines: readonly PrintedLine[]
  readonly printed: string
  readonly lang: string
}) {
  const { lines, printed, lang } = props
  const isVertical = lines.some(({ vertical, facsimile }) => vertical && facsimile)
  const texts = lines.length > 0 ? lines.map(({ text }) => text) : [printed]
  const stretches = stretchesAroundName(texts, printed, isVertical)
  return (
    <div className={isVertical ? 'flex flex-row-reverse justify-end gap-1' : 'flex flex-col'}>
      {stretches.map((stretch, at) => (
        <Line key={at} line={lines[at]} stretch={stretch} lang={lang} />
      ))}
    </div>
  )
}

function Line(props: {
  readonly line: PrintedLine | undefined
  readonly stretch: StretchOfLine
  readonly lang: string
}) {
  const { line, stretch, lang } = props
  const t = useTranslations('facsimile')
  const { text, from, to, name } = stretch
  if (line?.facsimile && line.box) {
    const { vertical } = line
    const box = stretchBox({ ...line, box: line.box }, from, to)
    return (
      // A line that runs down is shown as it stands: as wide as a line of text is high.
      <div className={vertical ? 'w-6 overflow-hidden' : 'h-8 overflow-hidden'}>
        <FacsimileCrop facsimile={line.facsimile} box={box} label={t('printedLine', { text })} />
      </div>
    )
  }
  return (
    <p data-content="" lang={lang} className="font-serif text-sm text-ink-soft">
      {name ? (
        <>
          {text.slice(0, name.from)}
          <mark className="bg-caret-line text-ink">{text.slice(name.from, name.to)}</mark>
          {text.slice(name.to)}
        </>
      ) : (
        text
      )}
    </p>
  )
}
