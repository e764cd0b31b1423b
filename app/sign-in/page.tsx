import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ownPath } from '#app/api/ownPath.ts'
import { currentActor } from '#app/currentActor.ts'
import { interfaceMessages } from '#app/interfaceMessages.ts'
import { currentLocale, translator } from '#app/locale.ts'
import { SignInForm } from '#components/accounts/SignInForm.tsx'
import { InterfaceFrame } from '#components/ui/InterfaceFrame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('common'))('signIn'), robots: { index: false } }
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { back } = await searchParams
  const to = ownPath(typeof back === 'string' ? back : '/desk')
  if (await currentActor()) redirect(to)
  const locale = await currentLocale()
  return (
    <InterfaceFrame locale={locale} messages={interfaceMessages(locale)}>
      <SignInForm back={to} />
    </InterfaceFrame>
  )
}
