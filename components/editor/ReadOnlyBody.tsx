'use client'

import { useTranslations } from 'use-intl'
import { blockText } from '#domain/body/plainText.ts'
import type { Body } from '#domain/body/nodes.ts'
import { openBody } from '#editor/schema/openBody.ts'

/** The body to be read. One that the schema does not know is shown as its bare text. */
export function ReadOnlyBody({ body, lang }: { readonly body: Body; readonly lang: string }) {
  const t = useTranslations('editor')
  const opened = openBody(body)
  const blocks =
    'doc' in opened
      ? body.content.map((block) => ({ type: block.type, text: blockText(block) }))
      : opened.unknownText.map((text) => ({ type: 'paragraph', text }))
  return (
    <div className="galley-body" lang={lang} data-content="" role="document" aria-label={t('body')}>
      {blocks.map(({ type, text }, at) => (
        <p key={at} data-block={type}>
          {text}
        </p>
      ))}
    </div>
  )
}
