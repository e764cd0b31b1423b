'use client'

import { useTranslations } from 'use-intl'
import { articlesHref, sectionOf, type ArticlesAsked } from '#domain/issues/articlesAsked.ts'
import type { IssueView } from '#domain/issues/issueView.ts'
import { FilterChoice, FilterText } from '#components/filters/FilterFields.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Link } from '#components/ui/Link.tsx'

/** Narrows the articles of an issue; a plain form, so that what is asked for stands in the address. */
export function ArticleFilterForm({ issue, asked }: { readonly issue: IssueView; readonly asked: ArticlesAsked }) {
  const t = useTranslations('desk.filters')
  const list = useTranslations('desk.issueList')
  const lang = issue.publication.language
  const { sections, holders } = choicesOf(issue)
  const isNarrowed = asked.section !== null || asked.holder !== null || asked.text !== null
  return (
    <form
      method="get"
      key={articlesHref(issue.id, asked)}
      aria-label={t('title')}
      className="flex flex-wrap items-end gap-3"
    >
      {asked.state !== null && <input type="hidden" name="state" value={asked.state} />}
      {sections.length > 1 && (
        <FilterChoice
          {...{ name: 'section', label: t('section'), chosen: asked.section }}
          options={sections.map((text) => ({ key: text, text, lang }))}
        />
      )}
      {(holders.length > 0 || asked.holder !== null) && (
        <FilterChoice
          {...{ name: 'holder', label: t('holder'), chosen: asked.holder }}
          options={holders.map((text) => ({ key: text, text }))}
        />
      )}
      <FilterText name="text" label={t('text')} value={asked.text} />
      <Button type="submit">{list('show')}</Button>
      {isNarrowed && (
        <Link
          href={articlesHref(issue.id, { ...asked, section: null, holder: null, text: null })}
          className="pb-2 text-sm underline underline-offset-4"
        >
          {list('showAll')}
        </Link>
      )}
    </form>
  )
}

/** What an issue's articles can be narrowed to: its sections in printed order, and who holds any of it. */
function choicesOf({ pagesView }: IssueView) {
  const rows = pagesView.flatMap(({ articles }) => articles)
  const holders = new Set(rows.flatMap(({ claimedBy }) => claimedBy ?? []))
  return { sections: [...new Set(pagesView.map(sectionOf))], holders: [...holders].sort() }
}
