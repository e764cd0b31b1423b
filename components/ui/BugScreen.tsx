'use client'

import { useSyncExternalStore } from 'react'
import { isLocale, localeAsked, type Locale } from '#messages/locales.ts'
import english from '#messages/en/common.json' with { type: 'json' }
import chinese from '#messages/zh-Hans/common.json' with { type: 'json' }
import { PlainScreen } from './PlainScreen.tsx'

const never = () => () => undefined
/** Loaded anew, since this page is broken. */
const front = '/'
const words = { en: english, 'zh-Hans': chinese } as const

/** The language that the page was in, else the browser's: here nothing may be asked of the server. */
function localeHere(): Locale {
  const { lang } = document.documentElement
  return isLocale(lang) ? lang : localeAsked(navigator.language)
}

/** Says that the program failed, that what was typed is kept, and offers to load the page again. */
export function BugScreen() {
  const locale = useSyncExternalStore(never, localeHere, () => 'zh-Hans' as const)
  const { bugTitle, bugText, reload, toFront } = words[locale]
  return (
    <PlainScreen title={bugTitle} text={bugText}>
      <button type="button" className="cursor-pointer underline underline-offset-4" onClick={() => location.reload()}>
        {reload}
      </button>
      <a href={front} className="underline underline-offset-4">
        {toFront}
      </a>
    </PlainScreen>
  )
}
