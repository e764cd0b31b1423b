import { isCalendarDate } from '#domain/reader/addresses.ts'
import { planRun } from '#domain/assembly/run/runPlan.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { mayAct, maySeeDesk, type Acting } from '../actor.ts'
import { db } from '../database/db.ts'
import type { KeptImage, TilesMade } from '../facsimiles/keepFacsimile.ts'
import { fromCalendarDate } from '../issues/calendarDate.ts'
import { keepChunks } from '../storage/keepFile.ts'
import { compareSources, isBeside } from './compareSources.ts'
import type { ImportedPage, ImportWatch, IssueImported } from './imported.ts'
import { sourceOf, type PageFile } from './pageFile.ts'
import { checkImages, keepImages, showImages, type PageImage } from './pageImages.ts'
import { lightPage, openPageSpool, type PageSpool } from './pageSpool.ts'
import { drawPages } from './pdf/drawPages.ts'
import { readPages } from './readPages.ts'
import { writeBeside } from './writeBeside.ts'
import { writeIssue } from './writeIssue.ts'

export type IssueImport = {
  readonly publicationSlug: string
  /** YYYY-MM-DD. */
  readonly date: string
  readonly number?: string | null | undefined
  readonly edition?: string | undefined
  /** One a page, in order. */
  readonly files: readonly PageFile[]
  /** Images of these pages; each is told by its name (`8421-03.webp` is the image of `8421-03.txt`). */
  readonly images?: readonly PageImage[] | undefined
  /** When the images' tiles are made; without saying, now. */
  readonly tiles?: TilesMade | undefined
  /** Labels that a person chose, by place; null leaves it to the page. */
  readonly labels?: readonly (string | null)[] | undefined
}

/** Milliseconds that an issue may take to be written, and each page of it. */
const patience = 300_000
const patienceOfPage = 10_000
const mostPages = 500

/**
 * Makes an issue of its pages' files: source lines, articles, placements of every character, and what it had to guess.
 * All or nothing. The same bytes again change nothing; other bytes for an issue that exists stand beside those that its pages
 * were made of, and change nothing of its text. Refused are files that read no page of that issue, files that
 * are no text, dates that are none, and labels chosen twice.
 */
export async function importIssue(
  acting: Acting,
  input: IssueImport,
  watch?: ImportWatch,
): Promise<IssueImported | Refusal> {
  const bad = inputRefusal(input)
  if (bad) return bad
  const slug = input.publicationSlug
  const publication = isStorable(slug) ? await db().publication.findUnique({ where: { slug } }) : null
  if (!publication || !maySeeDesk(acting, publication.id)) return refuse('unknownPublication', { slug })
  if (!mayAct(acting, 'importIssue', publication.id)) return refuse('roleMayNot')
  const spool = await openPageSpool()
  try {
    return await importInto(acting, publication.id, input, { spool, watch })
  } finally {
    await spool.close()
  }
}

async function importInto(
  acting: Acting,
  publicationId: string,
  input: IssueImport,
  { spool, watch }: { readonly spool: PageSpool; readonly watch: ImportWatch | undefined },
): Promise<IssueImported | Refusal> {
  const read = await readPages(input, spool)
  if (isRefusal(read)) return read
  const { number = null, edition = '' } = input
  const issue = { publicationId, date: fromCalendarDate(input.date), edition, number }
  const early = await compareSources(db(), issue, read.pages, spool)
  if (isRefusal(early)) return early
  const kept = await keepPages(read.pages, input, watch)
  if (isRefusal(kept)) return kept
  const { pages, images } = kept
  const plan = await planRun(read.outlooks, async (index) => {
    const { page, stated } = await spool.read(index)
    return { page: lightPage(page), stated }
  })
  return act(
    acting,
    async (tx, tell) => {
      const known = await compareSources(tx, issue, pages, spool)
      if (known && isRefusal(known)) return known
      const files = { pages, spool }
      const done =
        known === null
          ? await writeIssue(tx, tell, acting, { issue, plan, ...files })
          : isBeside(known)
            ? await writeBeside(tx, tell, acting, { publicationId, found: known, ...files })
            : known
      await showImages(tx, tell, acting, { issueId: done.issueId, pages, images })
      return (await watch?.written(tx, done)) ?? done
    },
    patience + patienceOfPage * pages.length,
  )
}

type KeptPages = { readonly pages: readonly ImportedPage[]; readonly images: ReadonlyMap<number, KeptImage> }

/** Checks the images, then keeps originals and images: what is refused for itself has left no trace. */
async function keepPages(
  pages: readonly ImportedPage[],
  { images: given = [], tiles }: Pick<IssueImport, 'images' | 'tiles'>,
  watch: ImportWatch | undefined,
): Promise<KeptPages | Refusal> {
  const checked = await checkImages(pages, given)
  if (isRefusal(checked)) return checked
  for (const file of new Set(pages.map((page) => page.file))) await keepChunks(sourceOf(file).chunks())
  const images = await keepImages(pages.length, checked, { watch, tiles })
  if (isRefusal(images)) return images
  const drawn = await drawPages(pages, (at) => images.has(at))
  return {
    pages: pages.map((page, at) => ({ ...page, problems: [...page.problems, ...(drawn.problems.get(at) ?? [])] })),
    images: new Map([...images, ...drawn.images]),
  }
}

function inputRefusal({ date, number, edition, files, labels }: IssueImport): Refusal | null {
  if (!isCalendarDate(date)) return refuse('invalidDate', { date })
  for (const [field, text] of Object.entries({ number, edition }))
    if ((text ?? '').length > 40 || !isStorable(text ?? '')) return refuse('invalidInput', { field })
  if (files.length === 0 || files.length > mostPages) return refuse('invalidInput', { field: 'files' })
  const areLabels = (labels ?? []).every((label) => label === null || /^[\p{L}\p{N}-]{1,20}$/u.test(label))
  return areLabels ? null : refuse('invalidInput', { field: 'labels' })
}
