'use client'

import { Link } from '#components/ui/Link.tsx'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'use-intl'

const root = '/desk/administration'

/** The places of the administration; the people only where the person runs any. */
export function AdministrationNav({ runsPeople }: { readonly runsPeople: boolean }) {
  const t = useTranslations('administration')
  const path = usePathname()
  const places = [
    [root, t('publications')],
    ...(runsPeople ? [[`${root}/people`, t('people.title')] as const] : []),
    [`${root}/audit`, t('audit.title')],
  ] as const
  const isAt = (href: string): boolean =>
    href === root ? path === root || path.startsWith(`${root}/publications`) : path === href
  return (
    <nav aria-label={t('title')} className="flex flex-wrap gap-x-5 border-b border-ink text-sm">
      {places.map(([href, name]) => (
        <Link
          key={href}
          href={href}
          aria-current={isAt(href) ? 'page' : undefined}
          className="-mb-px border-b-2 border-transparent py-1.5 text-ink-soft hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
