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
  const stretches = stretchesAroundName(lines.length > 0 ? lines.map(({ text }) => text) : [printed], printed)
  return (
    <div className="flex flex-col">
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
    const box = stretchBox({ text, box: line.box }, from, to)
    return (
      <div className="h-8 overflow-hidden">
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
