'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { SweptArticle } from '#domain/sweep/sweep.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { ArticleTitleText } from '#components/articles/ArticleTitleText.tsx'
import { FacsimileCrop } from '#components/facsimile/FacsimileCrop.tsx'
import { keyOf } from './useSweep.ts'

/** The places of one article: the text with the change, and the printed line under it. */
export function SweptArticleHits(props: {
  readonly article: SweptArticle
  readonly words: string
  readonly replacement: string
  readonly lang: string
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (key: string) => void
}) {
  const { article, words, replacement, lang, chosen, onToggle } = props
  const t = useTranslations('sweep')
  return (
    <section className="flex flex-col gap-1">
      <h2 className="font-serif font-semibold">
        <Link href={articleHref(article.id)} className="underline-offset-4 hover:underline">
          <ArticleTitleText title={article.title} lang={lang} />
        </Link>
      </h2>
      {article.heldBy && <p className="text-xs text-ink-soft">{t('held', { name: article.heldBy })}</p>}
      <ul className="galley-compared flex flex-col">
        {article.hits.map((hit) => (
          <HitRow
            key={keyOf(article, hit)}
            {...{ hit, words, replacement, lang }}
            hitKey={keyOf(article, hit)}
            isChosen={chosen.has(keyOf(article, hit))}
            onToggle={onToggle}
          />
        ))}
      </ul>
    </section>
  )
}

function HitRow(props: {
  readonly hit: SweptArticle['hits'][number]
  readonly hitKey: string
  readonly words: string
  readonly replacement: string
  readonly lang: string
  readonly isChosen: boolean
  readonly onToggle: (key: string) => void
}) {
  const { hit, hitKey, words, replacement, lang, isChosen, onToggle } = props
  const t = useTranslations('editor.fields')
  return (
    <li className="border-b border-rule py-1.5">
      <label className="flex items-baseline gap-2">
        <input type="checkbox" data-row="" data-hit={hitKey} checked={isChosen} onChange={() => onToggle(hitKey)} />
        {hit.part !== 'body' && <span className="text-xs text-ink-soft">{t(hit.part)}</span>}
        <span data-content="" lang={lang} className="font-serif">
          {hit.before}
          <del>{words}</del>
          <ins>{replacement}</ins>
          {hit.after}
        </span>
      </label>
      <PrintedLineOf hit={hit} lang={lang} />
    </li>
  )
}

function PrintedLineOf({ hit, lang }: { readonly hit: SweptArticle['hits'][number]; readonly lang: string }) {
  const t = useTranslations('facsimile')
  const { line } = hit
  if (!line) return null
  const label = t('printedLine', { text: line.text })
  return (
    <div className="ms-6 mt-1 h-8 overflow-hidden text-sm text-ink-soft">
      {line.facsimile && line.box ? (
        <FacsimileCrop facsimile={line.facsimile} box={line.box} label={label} />
      ) : (
        <span className="galley-printed" data-content="" lang={lang}>
          {line.text}
        </span>
      )}
    </div>
  )
}
