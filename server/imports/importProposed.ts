import { largestImage } from '#domain/facsimiles/imageKind.ts'
import { largestPage } from '#domain/formats/plainText/parsePlainText.ts'
import type { ProposedIssue } from '#domain/imports/proposal.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { Acting } from '../actor.ts'
import type { PageFile } from './decodeFile.ts'
import type { ImportFile } from './given/importFile.ts'
import { BrokenFile } from './given/openZip.ts'
import type { IssueImported } from './imported.ts'
import { importIssue } from './importIssue.ts'
import type { PageImage } from './pageImages.ts'

/**
 * Imports one issue of a settled proposal. Texts are read, images only when their turn comes. Refuses what `importIssue`
 * refuses, an issue without a date, and a ZIP's file that turns out broken: then nothing is written.
 */
export async function importProposed(
  acting: Acting,
  publicationSlug: string,
  issue: ProposedIssue,
  files: readonly ImportFile[],
): Promise<IssueImported | Refusal> {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const read = async (path: string, most: number): Promise<Uint8Array> => {
    const file = byPath.get(path)
    if (!file) throw new Error(`The proposal names a file that was not given: ${path}`)
    return file.read(most)
  }
  const readText = async (path: string, label: string | null): Promise<PageFile> => {
    return { name: baseName(path), bytes: await read(path, 4 * largestPage), label }
  }
  try {
    const texts: PageFile[] = []
    const images: PageImage[] = []
    for (const path of [...issue.packages, ...issue.beside]) texts.push(await readText(path, null))
    for (const { label, text, pdf, image } of issue.pages) {
      const path = text ?? pdf?.path
      if (path === undefined) continue
      texts.push(await readText(path, label))
      if (image === null) continue
      images.push({ name: baseName(image), of: baseName(path), read: () => read(image, largestImage) })
    }
    if (texts.length === 0) return refuse('nothingToImport')
    const { date, number, edition } = issue
    return await importIssue(acting, { publicationSlug, date: date ?? '', number, edition, files: texts, images })
  } catch (error) {
    if (error instanceof BrokenFile) return error.refusal
    throw error
  }
}

const baseName = (path: string): string => path.split('/').at(-1) ?? path
