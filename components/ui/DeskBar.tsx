'use client'

import { usePathname } from 'next/navigation'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Chevron } from './Chevron.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Link } from './Link.tsx'
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

/** The top of every desk screen: where one can go, who one is, and the language; on a phone the latter are opened by one's name. */
export function DeskBar(props: {
  readonly person: string
  readonly administers: boolean
  /** Nothing but their own account is open to them. */
  readonly isHeldBack: boolean
}) {
  const { person, administers, isHeldBack } = props
  const t = useTranslations()
  const path = usePathname()
  const [isOpen, setOpen] = useState(false)
  const aboutId = useId()
  return (
    <header className="flex flex-wrap items-stretch gap-x-5 border-b border-rule-strong px-4 text-sm sm:h-11 sm:flex-nowrap">
      <Places path={path} shown={isHeldBack ? [] : places.filter(({ needs }) => !needs || administers)} />
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={aboutId}
        aria-label={t('desk.aboutMe', { name: person })}
        onClick={() => setOpen(!isOpen)}
        className="flex max-w-24 shrink-0 cursor-pointer items-center gap-1 text-xs text-ink-soft sm:hidden"
      >
        <span data-content="" className="truncate">
          {person}
        </span>
        <Chevron />
      </button>
      <div
        id={aboutId}
        data-open={isOpen || undefined}
        className="hidden grow basis-full flex-wrap items-center gap-x-4 gap-y-1 pb-2 text-xs data-open:flex sm:flex sm:basis-auto sm:justify-end sm:pb-0"
      >
        <AboutMe person={person} isHere={path === '/desk/account'} />
      </div>
    </header>
  )
}

function Places({ path, shown }: { readonly path: string; readonly shown: readonly (typeof places)[number][] }) {
  const t = useTranslations()
  return (
    <nav
      aria-label={t('desk.places')}
      className="flex h-11 min-w-0 flex-1 items-stretch gap-5 overflow-x-auto whitespace-nowrap sm:h-auto sm:flex-none"
    >
      <Link href="/desk" className="flex items-center font-serif text-lg font-bold">
        {t('common.name')}
      </Link>
      {shown.map(({ href, name, isHere }) => (
        <Link key={href} href={href} aria-current={isHere.test(path) ? 'page' : undefined} className={place}>
          {t(`desk.${name}`)}
        </Link>
      ))}
    </nav>
  )
}

function AboutMe({ person, isHere }: { readonly person: string; readonly isHere: boolean }) {
  const t = useTranslations()
  return (
    <>
      <Link href="/" className={link}>
        {t('common.site')}
      </Link>
      <LanguageSwitch />
      <Link
        href="/desk/account"
        aria-label={t('account.open', { name: person })}
        aria-current={isHere ? 'page' : undefined}
        className="max-w-40 truncate py-1 text-ink underline decoration-rule-strong underline-offset-4 hover:decoration-ink"
      >
        <span data-content="">{person}</span>
      </Link>
      <SignOut />
    </>
  )
}
