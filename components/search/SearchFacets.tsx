import { articleKinds } from '#domain/assembly/assembly.ts'
import { searchAddress, type SearchParams } from '#domain/search/searchAsked.ts'
import { facetNames, type Facet, type FacetName, type Facets } from '#domain/search/searchViews.ts'
import { anyPaperText } from '#components/reader/paperText.ts'
import type { ReaderWords } from '#components/reader/readerWords.ts'

/** Ways to narrow a search, each with how many it leaves; what was chosen can be taken away again. */
export function SearchFacets(props: {
  readonly t: ReaderWords
  readonly path: string
  readonly params: SearchParams
  readonly facets: Facets
}) {
  const { t, path, params, facets } = props
  const shown = facetNames.filter((name) => isChosen(params, name) || facets[name].length > 1)
  if (shown.length === 0) return null
  return (
    <nav className="search-facets" aria-label={t('search.filters')}>
      {shown.map((name) => (
        <section key={name} aria-label={t(`search.${name}`)}>
          <h2>{t(`search.${name}`)}</h2>
          <ul>
            {facets[name].map((facet) => (
              <li key={facet.value}>
                <FacetLink
                  {...{ t, name, facet }}
                  href={hrefOf(path, params, name, facet)}
                  isOn={isChosen(params, name)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function FacetLink(props: {
  readonly t: ReaderWords
  readonly name: FacetName
  readonly facet: Facet
  readonly href: string
  readonly isOn: boolean
}) {
  const { t, name, facet, href, isOn } = props
  const words = wordsOf(t, name, facet)
  return (
    <a href={href} aria-current={isOn ? 'true' : undefined}>
      <span {...(words === facet.label && name !== 'year' ? anyPaperText(words) : {})}>{words}</span>{' '}
      <span className="count">{isOn ? '×' : facet.count}</span>
      {isOn && <span className="unseen">{t('search.without', { name: t(`search.${name}`) })}</span>}
    </a>
  )
}

function wordsOf(t: ReaderWords, name: FacetName, { label }: Facet): string {
  if (name === 'year') return t('reader.yearNumber', { year: label })
  const kind = name === 'kind' && articleKinds.find((known) => known === label)
  return kind ? t(`common.kinds.${kind}`) : label
}

const isChosen = (params: SearchParams, name: FacetName): boolean =>
  name === 'year' ? isOneYear(params) : Boolean(params[name])

const isOneYear = ({ from, to }: SearchParams): boolean =>
  typeof from === 'string' && typeof to === 'string' && from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`

function hrefOf(path: string, params: SearchParams, name: FacetName, { value }: Facet): string {
  if (name !== 'year') return searchAddress(path, params, { [name]: isChosen(params, name) ? undefined : value })
  const isOn = isOneYear(params)
  const year = value.padStart(4, '0')
  return searchAddress(path, params, {
    from: isOn ? undefined : `${year}-01-01`,
    to: isOn ? undefined : `${year}-12-31`,
  })
}
