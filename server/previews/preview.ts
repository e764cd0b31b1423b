import { issuePath, issueSlug } from '#domain/reader/addresses.ts'
import { plainText } from '#domain/body/plainText.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { Prisma } from '../database/generated/client.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { openedRow, publishedRow, type Outlook, type Words } from '../reader/outlook.ts'

/** What is previewed: an article's draft, its approved words, a revision of it that a link shows, or an issue. */
export type PreviewOf = 'draft' | 'approved' | 'revision' | 'issue'

/** Something put before someone as if it were published. */
export type Preview = {
  readonly of: PreviewOf
  readonly outlook: Outlook
  /** Parts of the addresses that the public will find it at. */
  readonly publication: string
  readonly issue: string
  readonly publicPath: string
  /** The article that is previewed; null: a whole issue. */
  readonly article: string | null
  /** Address below the site at which the preview stands. */
  readonly root: string
  /** IANA name. */
  readonly timeZone: string
  /** When the link ends; null where there is none. */
  readonly until: Date | null
}

export const previewIssue = {
  id: true,
  publicationId: true,
  date: true,
  edition: true,
  publication: { select: { slug: true, timeZone: true } },
} as const satisfies Prisma.IssueSelect
type PreviewIssue = Prisma.IssueGetPayload<{ select: typeof previewIssue }>

type Shown = Pick<Preview, 'of' | 'article' | 'root' | 'until'> & { readonly words: ReadonlyMap<string, Words> }

/** The preview of some words of an issue: what is public beside them is seen as it is. */
export function previewOf({ id, date, edition, publication }: PreviewIssue, shown: Shown): Preview {
  const { words, ...rest } = shown
  const slug = issueSlug(toCalendarDate(date), edition)
  const outlook: Outlook = {
    key: rest.root,
    issues: Prisma.sql`(${openedRow} OR i."id" = ${id}::uuid)`,
    articles: Prisma.sql`(a."goneAt" IS NULL AND (${publishedRow} OR a."id" = ANY(${[...words.keys()]}::uuid[])))`,
    words,
    imagesAt: (facsimileId, version) => `${rest.root}/images/${facsimileId}/${version}`,
  }
  const place = { publication: publication.slug, issue: slug, publicPath: issuePath(publication.slug, slug) }
  return { ...rest, ...place, outlook, timeZone: publication.timeZone }
}

/** Content as words that are shown. */
export const wordsOf = (content: ArticleContent): Words => ({ ...content, plainText: plainText(content.body) })
