'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import { LanguageSwitch } from '#components/ui/LanguageSwitch.tsx'

/** The frame of what one meets before being signed in: the name of the house, one thing to do, the language. */
export function EntryFrame({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const t = useTranslations('common')
  return (
    <div className="flex min-h-dvh flex-col items-center px-6 py-8">
      <main className="flex w-full max-w-80 grow flex-col justify-center gap-6 pb-[10vh]">
        <Link href="/" className="border-b-3 border-double border-ink pb-2 text-center font-serif text-3xl font-bold">
          {t('name')}
        </Link>
        <h1 className="text-center font-serif text-lg">{title}</h1>
        {children}
      </main>
      <footer className="text-sm">
        <LanguageSwitch />
      </footer>
    </div>
  )
}
