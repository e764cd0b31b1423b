import { bylineRoles, type BylineRole } from '#domain/assembly/assembly.ts'
import { signedFacets, type PublicReporterView, type SignedFacet } from '#domain/reader/readerViews.ts'
import { reporterAddress, signedLimits, type ReporterAsked } from '#domain/reader/reporterAsked.ts'
import { anyPaperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'
import { roleWords } from './roleWords.ts'

/** Ways to narrow what a reporter signed, each with how many it leaves; what was chosen can be taken away again. */
export function SignedFilters({ t, view }: { readonly t: ReaderWords; readonly view: PublicReporterView }) {
  const shown = signedFacets.filter((facet) => view.asked[facet] !== null || view.facets[facet].length > 1)
  if (shown.length === 0) return null
  return (
    <nav className="signed-filters" aria-label={t('search.filters')}>
      {shown.map((facet) => (
        <ul key={facet} aria-label={t(`reader.signedBy.${facet}`)}>
          {view.facets[facet].map(({ value, count }) => (
            <li key={value}>
              <FilterLink {...{ t, view, facet, value, count }} />
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}

function FilterLink(props: {
  readonly t: ReaderWords
  readonly view: PublicReporterView
  readonly facet: SignedFacet
  readonly value: string
  readonly count: number
}) {
  const { t, view, facet, value, count } = props
  const isOn = String(view.asked[facet]) === value
  const words = wordsOf(t, facet, value)
  return (
    <a
      href={reporterAddress(view.slug, narrowed(view.asked, facet, isOn ? null : value))}
      aria-current={isOn || undefined}
    >
      <span {...(facet === 'section' ? anyPaperText(words) : {})}>{words}</span>{' '}
      <span className="count">
        {isOn ? '×' : facet === 'year' && count >= signedLimits.ofYear ? `${count}+` : count}
      </span>
      {isOn && <span className="unseen">{t('search.without', { name: t(`reader.signedBy.${facet}`) })}</span>}
    </a>
  )
}

function wordsOf(t: ReaderWords, facet: SignedFacet, value: string): string {
  if (facet === 'year') return t('reader.yearNumber', { year: value })
  return facet === 'role' ? roleWords(t, value) : value
}

function narrowed(asked: ReporterAsked, facet: SignedFacet, value: string | null): ReporterAsked {
  const first = { ...asked, at: 1 }
  if (facet === 'year') return { ...first, year: value === null ? null : Number(value) }
  if (facet === 'section') return { ...first, section: value }
  return { ...first, role: bylineRoles.find((role): role is BylineRole => role === value) ?? null }
}
