import { largestImage, pageStem } from '#domain/facsimiles/imageKind.ts'
import type { ProposedIssue, ProposedPage } from '#domain/imports/proposal.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { Acting } from '../actor.ts'
import type { ImportFile } from './given/importFile.ts'
import { BrokenFile } from './given/openZip.ts'
import type { ImportWatch, IssueImported } from './imported.ts'
import { importIssue } from './importIssue.ts'
import type { PageFile } from './pageFile.ts'
import type { PageImage } from './pageImages.ts'
import { drawnImage } from './pdf/drawPages.ts'
import { largestPdf } from './pdf/openPdf.ts'

/**
 * Imports one issue of a settled proposal. Texts and images are read when their turn comes. Refuses what `importIssue`
 * refuses, an issue without a date, and a ZIP's file that turns out broken: then nothing is written.
 */
export async function importProposed(
  acting: Acting,
  publicationSlug: string,
  issue: ProposedIssue,
  files: readonly ImportFile[],
  watch?: ImportWatch,
): Promise<IssueImported | Refusal> {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const sourceAt = (path: string): ImportFile => {
    const file = byPath.get(path)
    if (!file) throw new Error(`The proposal names a file that was not given: ${path}`)
    return file
  }
  const pageFile = (path: string, label: string | null): PageFile => {
    const { encoding } = issue
    return { name: baseName(path), path, label, source: sourceAt(path), ...(encoding ? { encoding } : {}) }
  }
  const read = (path: string, most: number): Promise<Uint8Array> => sourceAt(path).read(most)
  try {
    const texts = [...issue.packages, ...issue.beside].map((path) => pageFile(path, null))
    const images: PageImage[] = []
    for (const { text, pdf, label } of pageFiles(issue.pages)) {
      const path = text ?? pdf?.path
      if (path !== undefined) texts.push(pageFile(path, label))
    }
    for (const page of issue.pages) images.push(...imageOf(page, read))
    if (texts.length === 0) return refuse('nothingToImport')
    const { date, number, edition } = issue
    const input = { publicationSlug, date: date ?? '', number, edition, files: texts, images }
    return await importIssue(acting, input, watch)
  } catch (error) {
    if (error instanceof BrokenFile) return error.refusal
    throw error
  }
}

/** A PDF of several pages is one file of theirs, and says itself what its pages are called. */
function pageFiles(pages: readonly ProposedPage[]): readonly ProposedPage[] {
  const isAgain = ({ text, pdf }: ProposedPage): boolean => text === null && pdf !== null && pdf.page > 1
  const isWhole = ({ text, pdf }: ProposedPage): boolean =>
    text === null && pages.some((other) => isAgain(other) && other.pdf?.path === pdf?.path)
  return pages.filter((page) => !isAgain(page)).map((page) => (isWhole(page) ? { ...page, label: null } : page))
}

/** The image given with a page; else, for a text, its page of the PDF. What a PDF alone holds is drawn when it is read. */
function imageOf(
  { text, pdf, image }: ProposedPage,
  read: (path: string, most: number) => Promise<Uint8Array>,
): PageImage[] {
  const of = baseName(text ?? pdf?.path ?? '')
  if (image !== null) return [{ name: baseName(image), of, read: () => read(image, largestImage) }]
  if (text === null || pdf === null) return []
  const draw = async (): Promise<Uint8Array> =>
    (await drawnImage(await read(pdf.path, largestPdf), pdf.page)) ?? new Uint8Array()
  return [{ name: `${pageStem(pdf.path)}-${pdf.page}.jpg`, of, read: draw }]
}

const baseName = (path: string): string => path.split('/').at(-1) ?? path
