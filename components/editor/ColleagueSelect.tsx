'use client'

import { useTranslations } from 'use-intl'
import type { Circulation } from '#domain/articles/articleView.ts'
import { Select } from '#components/ui/Select.tsx'

const nobody = 'nobody'

/** Who is asked to work on an article; nobody is a choice, too. */
export function ColleagueSelect(props: {
  readonly circulation: Pick<Circulation, 'colleagues' | 'assignedTo'>
  readonly chosen: string | null | undefined
  readonly onPerson: (personId: string | null) => void
}) {
  const { circulation, chosen, onPerson } = props
  const t = useTranslations()
  const people = circulation.colleagues.map(({ userId, displayName, role }) => ({
    key: userId,
    text: `${displayName} · ${t(`common.roles.${role}`)}`,
  }))
  const value = chosen === undefined ? (circulation.assignedTo?.userId ?? null) : (chosen ?? nobody)
  return (
    <Select
      {...{ label: t('editor.assignTo'), value, options: [{ key: nobody, text: t('editor.nobody') }, ...people] }}
      onChange={(key) => onPerson(key === nobody ? null : key)}
    />
  )
}
