'use client'

import { useTranslations } from 'use-intl'
import { blockText } from '#domain/body/plainText.ts'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { bodyPictures } from '#domain/reader/bodyPictures.ts'

/** The pictures of an article that were cut out of its pages, each with its caption as the text has it. */
export function ArticlePictures({ view }: { readonly view: ArticleView }) {
  const t = useTranslations('editor')
  const { body } = view.draft.content
  const pictures = bodyPictures(
    body,
    view.pages.flatMap((page) => page.pictures),
  )
  if (pictures.length === 0) return null
  const lang = view.publication.language
  return (
    <section aria-label={t('pictures')} className="flex flex-wrap gap-4 border-t border-rule pt-3">
      {pictures.map(({ src, width, height, block }) => {
        const shown = body.content[block]
        const caption = shown ? blockText(shown) : ''
        return (
          <figure key={src} lang={lang} data-content="" className="flex max-w-full flex-col gap-1 sm:max-w-80">
            <img {...{ src, width, height }} alt="" loading="lazy" className="h-auto max-h-72 w-auto max-w-full" />
            <figcaption className="font-serif text-sm text-ink-soft">{caption}</figcaption>
          </figure>
        )
      })}
    </section>
  )
}
