'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { SignOut } from './SignOut.tsx'

const link = 'text-ink-soft hover:text-ink aria-[current]:text-ink'
const place = `${link} flex h-full items-center border-b-2 border-transparent px-0.5 pt-0.5 aria-[current]:border-ink`

/** The top of every desk screen: where one can go, who one is, and the language. */
export function DeskBar({ person, administers }: { readonly person: string; readonly administers: boolean }) {
  const t = useTranslations()
  const path = usePathname()
  const isAtIssues = path.startsWith('/desk/issues') || path.startsWith('/desk/pages')
  return (
    <header className="flex flex-wrap items-stretch gap-x-5 border-b border-rule-strong px-4 text-sm sm:h-11 sm:flex-nowrap">
      <nav
        aria-label={t('desk.places')}
        className="flex h-11 max-w-full items-stretch gap-5 overflow-x-auto whitespace-nowrap sm:h-auto"
      >
        <Link href="/desk" className="flex items-center font-serif text-lg font-bold">
          {t('common.name')}
        </Link>
        <Link href="/desk" aria-current={path === '/desk' ? 'page' : undefined} className={place}>
          {t('desk.myWork')}
        </Link>
        <Link href="/desk/issues" aria-current={isAtIssues ? 'page' : undefined} className={place}>
          {t('desk.issues')}
        </Link>
        <Link href="/desk/search" aria-current={path === '/desk/search' ? 'page' : undefined} className={place}>
          {t('desk.search')}
        </Link>
        <Link
          href="/desk/imports"
          aria-current={path.startsWith('/desk/imports') ? 'page' : undefined}
          className={place}
        >
          {t('desk.import')}
        </Link>
        {administers && (
          <Link
            href="/desk/administration"
            aria-current={path.startsWith('/desk/administration') ? 'page' : undefined}
            className={place}
          >
            {t('desk.administration')}
          </Link>
        )}
        <Link
          href="/desk/bylines"
          aria-current={/^\/desk\/(?:bylines|reporters)/u.test(path) ? 'page' : undefined}
          className={place}
        >
          {t('desk.bylines')}
        </Link>
      </nav>
      <div className="flex grow flex-wrap items-center justify-start gap-x-4 gap-y-1 pb-2 text-xs sm:justify-end sm:pb-0">
        <Link href="/" className={link}>
          {t('common.site')}
        </Link>
        <LanguageSwitch />
        <span className="truncate text-ink" data-content="">
          {person}
        </span>
        <SignOut />
      </div>
    </header>
  )
}
