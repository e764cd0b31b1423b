import { currentAsking } from '#app/currentActor.ts'
import { interfaceMessages } from '#app/interfaceMessages.ts'
import { currentLocale } from '#app/locale.ts'
import { UnsavedTexts } from '#components/editor/UnsavedTexts.tsx'
import { BuildNotice } from '#components/ui/BuildNotice.tsx'
import { DeskBar } from '#components/ui/DeskBar.tsx'
import { InterfaceFrame } from '#components/ui/InterfaceFrame.tsx'
import { OfflineNotice } from '#components/ui/OfflineNotice.tsx'
import { SkipLink } from '#components/ui/SkipLink.tsx'
import { administersAny } from '#domain/rights/rights.ts'
import { buildName } from '#server/build/buildName.ts'

/** The desk's frame. Each page below asks `deskActor` who is there, and sends strangers to sign in. */
export default async function DeskLayout({ children }: { readonly children: React.ReactNode }) {
  const [asking, locale] = await Promise.all([currentAsking(), currentLocale()])
  if (!asking) return children
  const { actor, isHeldBack } = asking
  return (
    <InterfaceFrame locale={locale} messages={interfaceMessages(locale)}>
      <div className="flex min-h-dvh flex-col">
        <SkipLink />
        <DeskBar person={actor.displayName} administers={administersAny(actor)} isHeldBack={isHeldBack} />
        <BuildNotice build={buildName()} />
        <UnsavedTexts userId={actor.userId} />
        <main id="content" tabIndex={-1} className="flex grow flex-col outline-none">
          {children}
        </main>
        <OfflineNotice />
      </div>
    </InterfaceFrame>
  )
}
