'use client'

import { useTranslations } from 'use-intl'
import { sweepScopes, type SweepScope } from '#domain/sweep/sweep.ts'

const field = 'h-9 w-48 rounded-sm border border-rule-strong bg-sheet px-2 font-serif'

/** What is wrong, what is right, and how far to look: a plain form, so that the address holds all of it. */
export function SweepForm(props: {
  readonly scope: SweepScope
  /** The article that was come from; only with one may the sweep be of one article. */
  readonly articleId: string | null
  readonly words: string
  readonly replacement: string
  readonly lang: string
}) {
  const { scope, articleId, words, replacement, lang } = props
  const t = useTranslations('sweep')
  return (
    <form method="get" className="flex flex-wrap items-end gap-3 border-b border-rule pb-4 text-sm">
      {articleId && <input type="hidden" name="article" value={articleId} />}
      <label className="flex flex-col gap-1">
        {t('words')}
        <input name="words" required maxLength={50} defaultValue={words} lang={lang} className={field} />
      </label>
      <label className="flex flex-col gap-1">
        {t('replacement')}
        <input name="replacement" maxLength={50} defaultValue={replacement} lang={lang} className={field} />
      </label>
      <label className="flex flex-col gap-1">
        {t('scope')}
        <select name="scope" defaultValue={scope} className={field}>
          {sweepScopes
            .filter((one) => one !== 'article' || articleId !== null)
            .map((one) => (
              <option key={one} value={one}>
                {t(`scopes.${one}`)}
              </option>
            ))}
        </select>
      </label>
      <button type="submit" className="h-9 cursor-pointer rounded-sm border border-ink px-4">
        {t('look')}
      </button>
    </form>
  )
}
