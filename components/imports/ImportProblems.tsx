'use client'

import { useTranslations } from 'use-intl'
import type { Problem } from '#domain/source/sourcePage.ts'
import { useProblemText } from './useProblemText.ts'

/** What could not be read or had to be guessed, with its file and line; kept with the import. */
export function ImportProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useTranslations('imports.screen')
  const problemText = useProblemText()
  if (problems.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-serif text-lg font-semibold">{t('problems', { count: problems.length })}</h2>
      <ul className="flex flex-col text-sm">
        {problems.map((problem, at) => (
          <li key={at} className="border-b border-rule py-1.5">
            {problemText(problem)}
          </li>
        ))}
      </ul>
    </section>
  )
}
