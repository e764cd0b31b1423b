import { useTranslations } from 'use-intl'
import { Link } from '#components/ui/Link.tsx'

/** The ways to the parts of a list before and after this one; nothing where it is shown whole. */
export function ListPages(props: {
  /** How many stand before the part shown. */
  readonly from: number
  readonly total: number
  readonly perPage: number
  readonly hrefOf: (from: number) => string
}) {
  const { from, total, perPage, hrefOf } = props
  const t = useTranslations('reporters')
  const link = 'underline underline-offset-4'
  if (total <= perPage) return null
  return (
    <nav aria-label={t('pages')} className="flex gap-4 text-sm">
      {from > 0 && (
        <Link href={hrefOf(Math.max(0, from - perPage))} className={link}>
          {t('previous')}
        </Link>
      )}
      {from + perPage < total && (
        <Link href={hrefOf(from + perPage)} className={link}>
          {t('next')}
        </Link>
      )}
    </nav>
  )
}
