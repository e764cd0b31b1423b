'use client'

import { useTranslations } from 'use-intl'
import { blocks, type BlockName } from '#domain/body/nodes.ts'
import type { PageArticle } from '#domain/pages/pageView.ts'
import { PaperText } from '#components/ui/PaperText.tsx'
import { wordEnds } from './wordEnds.ts'

type Paragraphs = PageArticle['paragraphs']

/** The first and last words of each paragraph, where assembly goes wrong; the full text on demand. */
export function ParagraphEnds({ paragraphs, lang }: { readonly paragraphs: Paragraphs; readonly lang: string }) {
  const t = useTranslations('desk.page')
  return (
    <details className="group text-sm leading-snug">
      <summary className="cursor-pointer list-none marker:content-none">
        <span className="flex flex-col gap-0.5 group-open:hidden">
          {paragraphs.map((paragraph, index) => (
            <Ends key={index} paragraph={paragraph} lang={lang} />
          ))}
        </span>
        <span className="text-xs text-ink-soft underline decoration-rule-strong underline-offset-4 hover:text-ink">
          {t('fullText')}
        </span>
      </summary>
      <div className="mt-1 flex flex-col gap-1.5 font-serif leading-normal">
        {paragraphs.map(({ text }, index) => (
          <p key={index} data-content="" lang={lang} className="[overflow-wrap:anywhere] whitespace-pre-wrap">
            {text}
          </p>
        ))}
      </div>
    </details>
  )
}

function Ends({ paragraph, lang }: { readonly paragraph: Paragraphs[number]; readonly lang: string }) {
  const t = useTranslations('common.blocks')
  const { first, last } = wordEnds(paragraph.text)
  const block = (Object.keys(blocks) as BlockName[]).find((name) => name === paragraph.block)
  return (
    <span className="flex min-w-0 items-baseline gap-2 font-serif">
      {block && block !== 'paragraph' && <span className="shrink-0 font-sans text-xs text-ink-soft">{t(block)}</span>}
      <PaperText lang={lang} className="min-w-0 truncate">
        {first}
      </PaperText>
      {last && (
        <PaperText lang={lang} className="shrink-0 text-ink-soft">
          {last}
        </PaperText>
      )}
    </span>
  )
}
