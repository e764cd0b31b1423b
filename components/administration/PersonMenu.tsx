'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PeopleView, PersonRow } from '#domain/administration/administrationView.ts'
import type { PersonAct } from '#domain/administration/requests.ts'
import { Menu } from '#components/ui/Menu.tsx'
import { EmailDialog } from './EmailDialog.tsx'
import { LiftDialog } from './LiftDialog.tsx'
import type { ShownLink } from './LinkDialog.tsx'

/** What else can be done with an account: as much as the actor may. */
export function PersonMenu(props: {
  readonly person: PersonRow
  readonly view: PeopleView
  readonly me: string
  readonly act: (asked: PersonAct) => Promise<{ readonly value: unknown } | null>
  readonly onLink: (link: ShownLink) => void
}) {
  const { person, act, onLink } = props
  const t = useTranslations('administration.people')
  const [asked, setAsked] = useState<'liftSecondFactor' | 'setEmail' | null>(null)
  const acts = actsOf(props).map((id) => ({ id, text: t(`acts.${id}`), onAction: () => void take(id) }))
  async function take(id: ActName): Promise<void> {
    if (id === 'liftSecondFactor' || id === 'setEmail') return setAsked(id)
    const made = await act({ act: id })
    if (made && id === 'invite') onLink(made.value as ShownLink)
  }
  if (acts.length === 0) return null
  return (
    <>
      <Menu label={t('actsOf', { name: person.displayName })} acts={acts}>
        {t('more')}
      </Menu>
      {asked === 'liftSecondFactor' && (
        <LiftDialog name={person.displayName} onLift={act} onClose={() => setAsked(null)} />
      )}
      {asked === 'setEmail' && <EmailDialog person={person} onSet={act} onClose={() => setAsked(null)} />}
    </>
  )
}

type ActName = Exclude<PersonAct['act'], 'setRole'>

function actsOf(props: { readonly person: PersonRow; readonly view: PeopleView; readonly me: string }): ActName[] {
  const { person, view, me } = props
  const all = [
    ['invite', view.isServerWide || !person.hasPassword],
    ['setEmail', person.maySetEmail],
    ['signOut', view.isServerWide],
    ['makeAdministrator', view.isServerWide && !person.isAdministrator && person.isActive],
    ['unmakeAdministrator', view.isServerWide && person.isAdministrator && person.userId !== me],
    ['liftSecondFactor', person.mayLiftSecondFactor],
    ['deactivate', view.isServerWide && person.userId !== me && person.isActive],
    ['activate', view.isServerWide && person.userId !== me && !person.isActive],
  ] as const
  return all.flatMap(([name, isOffered]) => (isOffered ? [name] : []))
}
