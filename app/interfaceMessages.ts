import type { InterfaceMessages } from '#components/ui/InterfaceFrame.tsx'
import type { Locale } from '#messages/locales.ts'
import { messagesOf } from '#messages/messages.ts'

/** What the browser gets of the messages: the namespaces that client components use. */
export function interfaceMessages(locale: Locale): InterfaceMessages {
  const { common, desk, editor, facsimile, find, history, imports, problems, refusals, review, suspects, sweep } =
    messagesOf(locale)
  return { common, desk, editor, facsimile, find, history, imports, problems, refusals, review, suspects, sweep }
}
