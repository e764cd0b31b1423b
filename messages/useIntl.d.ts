import type { Locale } from './locales.ts'
import type { Messages as OurMessages } from './messages.ts'

// Lets use-intl check the keys of messages in client components.
declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: OurMessages
  }
}
