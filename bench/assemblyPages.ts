import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parsePlainText } from '#domain/formats/plainText/parsePlainText.ts'
import type { SourcePage } from '#domain/source/sourcePage.ts'

/** A page whose articles are known: its name, its raw text, its truth. */
export type KnownPage = { readonly name: string; readonly raw: string; readonly truth: PageTruth }

/** A truth as far as the bench reads it; parts are texts or hold one. */
export type PageTruth = {
  readonly articles: readonly {
    readonly headline: string | null
    readonly kicker?: string | null
    readonly subheadline?: string | null
    /** As printed; absent where the truth says nothing of it. */
    readonly dateline?: string | null
    readonly paragraphs: readonly (string | { readonly text: string })[]
    readonly bylines: readonly { readonly name: string; readonly role: string }[]
    readonly captions?: readonly (string | TrueCaption)[]
  }[]
  /** Pictures that are articles of their own. */
  readonly photos?: readonly {
    readonly bylines: readonly { readonly name: string }[]
    readonly captions: readonly (string | TrueCaption)[]
  }[]
  readonly captions?: readonly (string | TrueCaption)[]
}

type TrueCaption = { readonly text: string; readonly bylines?: readonly { readonly name: string }[] }

/** The corpus' folder as the environment names it; null without one. */
export function corpusFolder(): string | null {
  const folder = process.env.GALLEY_CORPUS
  return folder && existsSync(path.join(folder, 'assembly')) ? folder : null
}

/** Pages of a folder that have a `.truth.json` beside their `.txt`, in the order of their names. */
export function knownPages(folder: string): KnownPage[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && existsSync(path.join(folder, file.replace(/txt$/u, 'truth.json'))))
    .sort()
    .map((file) => ({
      name: file,
      raw: readFileSync(path.join(folder, file), 'utf8'),
      truth: JSON.parse(readFileSync(path.join(folder, file.replace(/txt$/u, 'truth.json')), 'utf8')) as PageTruth,
    }))
}

/** A raw text as one page of an issue. */
export function readPage(raw: string, name: string, ordinal = 1): SourcePage {
  const { page, problems } = parsePlainText(raw, name, ordinal)
  if (!page) throw new Error(`${name}: ${problems.map(({ code }) => code).join(', ')}`)
  return page
}
