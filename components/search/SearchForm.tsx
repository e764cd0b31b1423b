import { articleKinds } from '#domain/assembly/assembly.ts'
import type { SearchFilters } from '#domain/search/searchAsked.ts'
import type { Facet, Facets } from '#domain/search/searchViews.ts'
import type { ReaderWords } from '#components/reader/readerWords.ts'

export type SearchFormValues = SearchFilters & {
  readonly q: string | null
  readonly order: string
  readonly isLoose: boolean
}

type FormProps = {
  readonly t: ReaderWords
  readonly path: string
  readonly values: SearchFormValues
  readonly publications: readonly { readonly slug: string; readonly title: string }[]
  /** What was found has these: offered in their fields, which take others too. */
  readonly facets: Partial<Facets>
}

/** What is looked for, and what narrows it: a plain form, whose address is the search. */
export function SearchForm(props: FormProps) {
  const { t, path, values } = props
  return (
    <form className="search-form" role="search" aria-label={t('search.heading')} action={path}>
      <p className="search-words">
        <label htmlFor="search-q">{t('search.label')}</label>
        <input
          id="search-q"
          type="search"
          name="q"
          defaultValue={values.q ?? ''}
          placeholder={t('search.placeholder')}
          aria-describedby="search-hint"
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit">{t('search.go')}</button>
      </p>
      <p id="search-hint" className="search-hint">
        {t('search.hint')}
      </p>
      <Filters {...props} />
    </form>
  )
}

function Filters({ t, values, publications, facets }: FormProps) {
  const titles = publications.map(({ slug, title }) => [slug, title] as const)
  const kinds = articleKinds.map((kind) => [kind, t(`common.kinds.${kind}`)] as const)
  const orders = [
    ['newest', t('search.newest')],
    ['relevant', t('search.relevant')],
  ] as const
  return (
    <fieldset className="search-filters">
      <legend>{t('search.filters')}</legend>
      <Choice
        name="publication"
        label={t('search.publication')}
        value={values.publication}
        choices={[['', t('search.allPublications')], ...titles]}
        isPaper
      />
      <Places {...{ t, values, facets }} />
      <Choice
        name="kind"
        label={t('search.kind')}
        value={values.kind}
        choices={[['', t('search.allKinds')], ...kinds]}
      />
      <Field
        name="reporter"
        label={t('search.reporter')}
        value={values.reporter}
        type="text"
        offered={facets.reporter}
      />
      <Choice name="order" label={t('search.order')} value={values.order} choices={orders} />
      <label className="search-loose">
        {t('search.alike')}
        <input type="checkbox" name="alike" value="1" defaultChecked={values.isLoose} />
      </label>
    </fieldset>
  )
}

/** When and where it was printed. */
function Places({ t, values, facets }: Pick<FormProps, 't' | 'values' | 'facets'>) {
  return (
    <>
      <Field name="from" label={t('search.from')} value={values.from} type="date" />
      <Field name="to" label={t('search.to')} value={values.to} type="date" />
      <Field name="page" label={t('search.page')} value={values.page} type="text" />
      <Field name="section" label={t('search.section')} value={values.section} type="text" offered={facets.section} />
    </>
  )
}

function Field(props: {
  readonly name: string
  readonly label: string
  readonly value: string | null
  readonly type: 'date' | 'text'
  readonly offered?: readonly Facet[] | undefined
}) {
  const { name, label, value, type, offered = [] } = props
  const list = offered.length > 0 ? `search-${name}` : undefined
  return (
    <label>
      {label}
      <input name={name} type={type} defaultValue={value ?? ''} size={sizes[name]} list={list} />
      {list && (
        <datalist id={list}>
          {offered.map((one) => (
            <option key={one.value} value={one.value} label={one.label} />
          ))}
        </datalist>
      )}
    </label>
  )
}

/** Of fields for words, in characters. */
const sizes: Readonly<Record<string, number>> = { page: 6, section: 8, reporter: 10 }

function Choice(props: {
  readonly name: string
  readonly label: string
  readonly value: string | null
  readonly choices: readonly (readonly [value: string, words: string])[]
  readonly isPaper?: boolean
}) {
  const { name, label, value, choices, isPaper = false } = props
  return (
    <label>
      {label}
      <select name={name} defaultValue={value ?? ''}>
        {choices.map(([one, words]) => (
          <option key={one} value={one} {...(isPaper && one !== '' ? { 'data-content': '' } : {})}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
