import type { SearchFilters } from '#domain/search/searchAsked.ts'
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
      {(['section', 'kind', 'reporter'] as const).map(
        (name) => values[name] !== null && <input key={name} type="hidden" name={name} value={values[name]} />,
      )}
    </form>
  )
}

function Filters({ t, values, publications }: FormProps) {
  const titles = publications.map(({ slug, title }) => [slug, title] as const)
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
      <Field name="from" label={t('search.from')} value={values.from} type="date" />
      <Field name="to" label={t('search.to')} value={values.to} type="date" />
      <Field name="page" label={t('search.page')} value={values.page} type="text" />
      <label className="search-loose">
        {t('search.alike')}
        <input type="checkbox" name="alike" value="1" defaultChecked={values.isLoose} />
      </label>
      <Choice name="order" label={t('search.order')} value={values.order} choices={orders} />
    </fieldset>
  )
}

function Field(props: {
  readonly name: string
  readonly label: string
  readonly value: string | null
  readonly type: 'date' | 'text'
}) {
  const { name, label, value, type } = props
  return (
    <label>
      {label}
      <input name={name} type={type} defaultValue={value ?? ''} size={type === 'text' ? 6 : undefined} />
    </label>
  )
}

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
