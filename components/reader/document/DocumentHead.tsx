import { feedPath, languagePath } from '#domain/reader/addresses.ts'
import type { PageHead } from '#domain/reader/pageHead.ts'
import { locales, type Locale } from '#messages/locales.ts'
import { StructuredWords } from '../StructuredWords.tsx'
import { CardWords } from './CardWords.tsx'

/** Addresses of what every page loads. */
export type DocumentFiles = {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
}

/** The head of a public page: its title, its address and those of its other languages, its feeds, its card. */
export function DocumentHead(props: {
  readonly head: PageHead
  readonly origin: string
  /** The language that the address asks for itself: a page of its own, as search engines count them. */
  readonly language: Locale | null
  readonly files: DocumentFiles
}) {
  const { head, origin, language, files } = props
  const { title, description, path, feed, isUnlisted } = head
  const address = path === null ? null : origin + path
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      {isUnlisted && <meta name="robots" content="noindex" />}
      {address && <link rel="canonical" href={language ? languagePath(address, language) : address} />}
      {address && !isUnlisted && <Languages address={address} />}
      {feed && <link rel="alternate" type="application/atom+xml" href={origin + feedPath('atom', feed)} />}
      {feed && <link rel="alternate" type="application/rss+xml" href={origin + feedPath('rss', feed)} />}
      <CardWords head={head} origin={origin} />
      {files.styles.map((address) => (
        <link key={address} rel="stylesheet" href={address} />
      ))}
      <link rel="icon" type="image/svg+xml" href="/icon.svg" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf8f3" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#191713" />
      {head.structured?.map((value, at) => (
        <StructuredWords key={at} value={value} />
      ))}
      {files.scripts.map((address) => (
        <script key={address} type="module" src={address} />
      ))}
    </head>
  )
}

/** The page in each language of the interface; without one chosen, in that of the browser. */
function Languages({ address }: { readonly address: string }) {
  return (
    <>
      {locales.map((locale) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={languagePath(address, locale)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address} />
    </>
  )
}
