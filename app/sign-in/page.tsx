import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ownPath } from '#app/api/ownPath.ts'
import { currentAsking } from '#app/currentActor.ts'
import { interfaceMessages } from '#app/interfaceMessages.ts'
import { currentLocale, translator } from '#app/locale.ts'
import { SignInForm } from '#components/accounts/SignInForm.tsx'
import { InterfaceFrame } from '#components/ui/InterfaceFrame.tsx'
import { providerSettings } from '#server/accounts/provider/providerSettings.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('common'))('signIn'), robots: { index: false } }
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { back, callbackUrl, error } = await searchParams
  const to = typeof back === 'string' ? ownPath(back) : pathOf(callbackUrl)
  if (await currentAsking()) redirect(to)
  const locale = await currentLocale()
  return (
    <InterfaceFrame locale={locale} messages={interfaceMessages(locale)}>
      <SignInForm
        back={to}
        provider={providerSettings()?.name ?? null}
        error={typeof error === 'string' ? error : null}
      />
    </InterfaceFrame>
  )
}

/** Where one wanted to go before signing in elsewhere failed: next-auth names it by its whole address. */
function pathOf(address: string | string[] | undefined): string {
  const url = typeof address === 'string' ? URL.parse(address) : null
  return url ? ownPath(url.pathname + url.search) : '/desk'
}
