'use client'

import { useTranslations } from 'use-intl'
import type { OwnAccount } from '#domain/accounts/ownAccount.ts'
import { LanguageSwitch } from '#components/ui/LanguageSwitch.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { AccountSection } from './AccountSection.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { SecondFactorForm } from './SecondFactorForm.tsx'
import { SessionsForm } from './SessionsForm.tsx'

/**
 * One's own account: who one is here, the password, the second factor, the sessions, the language. Who is held back is told
 * what to do first.
 */
export function AccountScreen({ account, isHeldBack }: { readonly account: OwnAccount; readonly isHeldBack: boolean }) {
  const t = useTranslations('account')
  return (
    <div className="mx-auto w-full max-w-4xl px-4 py-6">
      <h1 className="font-serif text-2xl font-semibold">{t('title')}</h1>
      {isHeldBack && (
        <p role="status" className="mt-4 border-s-2 border-vermilion ps-3 text-sm">
          {t('secondFactor.needed')}
        </p>
      )}
      <Facts account={account} />
      <Secrets account={account} isHeldBack={isHeldBack} />
      <AccountSection title={t('sessions.title')} note={t('sessions.note')}>
        <SessionsForm />
      </AccountSection>
      <AccountSection title={t('language.title')} note={t('language.note')}>
        <LanguageSwitch />
      </AccountSection>
    </div>
  )
}

function Facts({ account }: { readonly account: OwnAccount }) {
  const t = useTranslations()
  const { name, displayName, isAdministrator, roles } = account
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 py-4 text-sm [&_dt]:text-ink-soft">
      <dt>{t('account.displayName')}</dt>
      <dd data-content="">{displayName}</dd>
      <dt>{t('account.name')}</dt>
      <dd data-content="">{name}</dd>
      <dt>{t('account.roles')}</dt>
      <dd>
        {isAdministrator && <p>{t('administration.people.serverWide')}</p>}
        {roles.map(({ title, language, role }) => (
          <p key={title}>
            <PaperText lang={language}>{title}</PaperText> · {t(`common.roles.${role}`)}
          </p>
        ))}
        {!isAdministrator && roles.length === 0 && <p>{t('account.noRole')}</p>}
      </dd>
    </dl>
  )
}

/**
 * The password and the second factor, what has to be done first above the other; an account that is entered from elsewhere
 * alone has neither.
 */
function Secrets({ account, isHeldBack }: { readonly account: OwnAccount; readonly isHeldBack: boolean }) {
  const t = useTranslations('account')
  if (account.onlyProvider !== null) {
    return (
      <AccountSection title={t('password.title')}>
        <p className="text-sm">{t('noPassword', { provider: account.onlyProvider })}</p>
      </AccountSection>
    )
  }
  const password = (
    <AccountSection key="password" title={t('password.title')} note={t('password.note')}>
      <PasswordForm account={account} />
    </AccountSection>
  )
  const secondFactor = (
    <AccountSection key="secondFactor" title={t('secondFactor.title')} note={t('secondFactor.note')}>
      <SecondFactorForm now={account.secondFactor} isAsked={account.isFactorAsked} />
    </AccountSection>
  )
  return isHeldBack ? [secondFactor, password] : [password, secondFactor]
}
