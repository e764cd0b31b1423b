'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PeopleView } from '#domain/administration/administrationView.ts'
import { Button } from '#components/ui/Button.tsx'
import { AdministrationNav } from './AdministrationNav.tsx'
import { FactorPolicyForm } from './FactorPolicyForm.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { LinkDialog, type ShownLink } from './LinkDialog.tsx'
import { PersonLine } from './PersonLine.tsx'

/** Accounts: who may sign in, with what roles, and how to open, close and sign out each. */
export function PeopleScreen({ view, me }: { readonly view: PeopleView; readonly me: string }) {
  const t = useTranslations('administration')
  const [isInviting, setInviting] = useState(false)
  const [link, setLink] = useState<ShownLink | null>(null)
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-5 px-4 py-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-serif text-2xl font-semibold">{t('people.title')}</h1>
        <Button variant="primary" onPress={() => setInviting(true)}>
          {t('people.invite')}
        </Button>
      </div>
      <AdministrationNav runsPeople />
      {view.secondFactorOf && (
        <FactorPolicyForm
          key={view.secondFactorOf}
          now={view.secondFactorOf}
          lacking={view.people.filter(({ lacksSecondFactor, isActive }) => lacksSecondFactor && isActive).length}
        />
      )}
      <ul>
        {view.people.map((person) => (
          <PersonLine key={person.userId} {...{ person, view, me }} onLink={setLink} />
        ))}
      </ul>
      {isInviting && <InviteDialog view={view} onLink={setLink} onClose={() => setInviting(false)} />}
      {link && <LinkDialog link={link} onClose={() => setLink(null)} />}
    </div>
  )
}
