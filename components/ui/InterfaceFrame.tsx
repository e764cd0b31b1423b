'use client'

import { useRouter } from 'next/navigation'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { IntlProvider, type Locale, type Messages } from 'use-intl'
import { Notices } from './Notices.tsx'

/** The namespaces that the browser needs of the messages. */
export type InterfaceMessages = Pick<
  Messages,
  | 'account'
  | 'administration'
  | 'bylines'
  | 'common'
  | 'desk'
  | 'editor'
  | 'facsimile'
  | 'find'
  | 'history'
  | 'imports'
  | 'problems'
  | 'refusals'
  | 'reporters'
  | 'review'
  | 'suspects'
  | 'sweep'
>

/** Gives what is inside its language, its messages, links without reloading, and a place for notices. */
export function InterfaceFrame(props: {
  readonly locale: Locale
  readonly messages: InterfaceMessages
  readonly children: React.ReactNode
}) {
  const { locale, messages, children } = props
  const router = useRouter()
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      <I18nProvider locale={locale}>
        <RouterProvider navigate={(href) => router.push(href)}>
          {children}
          <Notices />
        </RouterProvider>
      </I18nProvider>
    </IntlProvider>
  )
}
