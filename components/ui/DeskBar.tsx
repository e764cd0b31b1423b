'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { SignOut } from './SignOut.tsx'

const link = 'text-ink-soft hover:text-ink aria-[current]:text-ink'
const place = `${link} flex h-full items-center border-b-2 border-transparent px-0.5 pt-0.5 aria-[current]:border-ink`

/** Where one can go; `needs`: only those who administer see it. */
const places = [
  { href: '/desk', name: 'myWork', isHere: /^\/desk$/u, needs: false },
  { href: '/desk/issues', name: 'issues', isHere: /^\/desk\/(?:issues|pages)/u, needs: false },
  { href: '/desk/bylines', name: 'bylines', isHere: /^\/desk\/(?:bylines|reporters)/u, needs: false },
  { href: '/desk/search', name: 'search', isHere: /^\/desk\/search$/u, needs: false },
  { href: '/desk/imports', name: 'import', isHere: /^\/desk\/imports/u, needs: false },
  { href: '/desk/administration', name: 'administration', isHere: /^\/desk\/administration/u, needs: true },
] as const

/** The top of every desk screen: where one can go, who one is, and the language. */
export function DeskBar({ person, administers }: { readonly person: string; readonly administers: boolean }) {
  const t = useTranslations()
  const path = usePathname()
  return (
    <header className="flex flex-wrap items-stretch gap-x-5 border-b border-rule-strong px-4 text-sm sm:h-11 sm:flex-nowrap">
      <nav
        aria-label={t('desk.places')}
        className="flex h-11 max-w-full items-stretch gap-5 overflow-x-auto whitespace-nowrap sm:h-auto"
      >
        <Link href="/desk" className="flex items-center font-serif text-lg font-bold">
          {t('common.name')}
        </Link>
        {places
          .filter(({ needs }) => !needs || administers)
          .map(({ href, name, isHere }) => (
            <Link key={href} href={href} aria-current={isHere.test(path) ? 'page' : undefined} className={place}>
              {t(`desk.${name}`)}
            </Link>
          ))}
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
