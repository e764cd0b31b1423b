'use client'

import { useTranslations } from 'use-intl'
import type { PeopleView, PersonRow } from '#domain/administration/administrationView.ts'
import type { PersonAct } from '#domain/administration/requests.ts'
import { roles } from '#domain/rights/rights.ts'
import { Badge } from '#components/ui/Badge.tsx'
import { Select } from '#components/ui/Select.tsx'
import type { ShownLink } from './LinkDialog.tsx'
import { PersonMenu } from './PersonMenu.tsx'
import { useAdministering } from './useAdministering.ts'

const none = 'none'

/** One account: its roles in each publication, and what can be done with it. */
export function PersonLine(props: {
  readonly person: PersonRow
  readonly view: PeopleView
  readonly me: string
  readonly onLink: (link: ShownLink) => void
}) {
  const { person, view } = props
  const t = useTranslations('administration.people')
  const { ask } = useAdministering()
  const act = (asked: PersonAct) => ask(`people/${person.userId}`, asked, t(`done.${asked.act}`))
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule py-2">
      <PersonFacts person={person} />
      <PersonRoles {...{ person, view }} onRole={(role) => void act({ act: 'setRole', ...role })} />
      <PersonMenu {...{ ...props, act }} />
    </li>
  )
}

function PersonFacts({ person }: { readonly person: PersonRow }) {
  const t = useTranslations('administration.people')
  return (
    <div className="grow max-sm:w-full sm:min-w-48">
      <p data-content="" className="font-semibold">
        {person.displayName}
      </p>
      <p className="flex flex-wrap gap-x-3 text-xs text-ink-soft">
        <span data-content="">{person.name}</span>
        {person.email && <span data-content="">{person.email}</span>}
        {person.isAdministrator && <span>{t('serverWide')}</span>}
        {!person.isActive && <Badge tone="vermilion">{t('closed')}</Badge>}
        {!person.hasPassword && <Badge tone="amber">{t('notOpened')}</Badge>}
        {person.lacksSecondFactor && <Badge tone="amber">{t('lacksSecondFactor')}</Badge>}
        {person.hasSecondFactor && <Badge tone="jade">{t('secondFactor')}</Badge>}
      </p>
    </div>
  )
}

function PersonRoles(props: {
  readonly person: PersonRow
  readonly view: PeopleView
  readonly onRole: (role: Omit<Extract<PersonAct, { act: 'setRole' }>, 'act'>) => void
}) {
  const { person, view, onRole } = props
  const t = useTranslations()
  const options = [
    { key: none, text: t('administration.people.noRole') },
    ...roles.map((key) => ({ key, text: t(`common.roles.${key}`) })),
  ]
  return view.publications.map(({ id, title }) => (
    <div key={id} className="w-36">
      <Select
        label={title}
        value={person.roles.find(({ publicationId }) => publicationId === id)?.role ?? none}
        options={options}
        onChange={(key) => onRole({ publicationId: id, role: roles.find((role) => role === key) ?? null })}
      />
    </div>
  ))
}
