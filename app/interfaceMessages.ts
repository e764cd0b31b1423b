import type { InterfaceMessages } from '#components/ui/InterfaceFrame.tsx'
import type { Locale } from '#messages/locales.ts'
import { messagesOf } from '#messages/messages.ts'

/** What the browser gets of the messages: the namespaces that client components use. */
export function interfaceMessages(locale: Locale): InterfaceMessages {
  const { account, administration, bylines, common, desk, editor, facsimile, find, history, imports } =
    messagesOf(locale)
  const { problems, refusals, reporters, review, suspects, sweep } = messagesOf(locale)
  return {
    ...{ account, administration, bylines, common, desk, editor, facsimile, find, history, imports },
    ...{ problems, refusals, reporters, review, suspects, sweep },
  }
}
