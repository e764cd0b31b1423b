import { createTranslator } from 'use-intl/core'
import type { Locale } from './locales.ts'
import { messagesOf, type Messages } from './messages.ts'

/** A translator over one namespace, for where there is no request and no React. */
export const translate = <Namespace extends keyof Messages>(locale: Locale, namespace: Namespace) =>
  createTranslator({ locale, messages: messagesOf(locale), namespace, timeZone: 'UTC' })
