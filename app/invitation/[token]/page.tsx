import type { Metadata } from 'next'
import { interfaceMessages } from '#app/interfaceMessages.ts'
import { currentLocale, translator } from '#app/locale.ts'
import { InvitationScreen } from '#components/accounts/InvitationScreen.tsx'
import { InterfaceFrame } from '#components/ui/InterfaceFrame.tsx'
import { findInvitation } from '#server/accounts/invitations.ts'
import { passwordLength } from '#server/accounts/passwords.ts'

export async function generateMetadata(): Promise<Metadata> {
  const title = (await translator('desk'))('invitation.title')
  return { title, robots: { index: false }, referrer: 'no-referrer' }
}

export default async function InvitationPage({ params }: PageProps<'/invitation/[token]'>) {
  const { token } = await params
  const [invited, locale] = await Promise.all([findInvitation(token), currentLocale()])
  return (
    <InterfaceFrame locale={locale} messages={interfaceMessages(locale)}>
      <InvitationScreen token={token} invited={invited} least={passwordLength.least} />
    </InterfaceFrame>
  )
}
