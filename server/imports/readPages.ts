import { outlookOf, type PageOutlook } from '#domain/assembly/run/runPlan.ts'
import { pageLabel, pageLabels } from '#domain/pages/pageLabels.ts'
import type { Problem } from '#domain/source/sourcePage.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { hashChunks, type KeptFile } from '../storage/keepFile.ts'
import type { ImportedPage } from './imported.ts'
import { sourceOf, type PageFile } from './pageFile.ts'
import type { PageSpool } from './pageSpool.ts'
import { readFiles, type ReadEnd, type ReadFrom } from './readFiles.ts'

type Given = { readonly files: readonly PageFile[]; readonly labels?: readonly (string | null)[] | undefined }
type ReadIssue = { readonly pages: readonly ImportedPage[]; readonly outlooks: readonly PageOutlook[] }

/** Reads the files of an issue, whose pages wait in the spool, and labels the pages. Refuses a file that is given twice. */
export async function readPages({ files, labels: chosen = [] }: Given, spool: PageSpool): Promise<ReadIssue | Refusal> {
  const sources = await spoolPages(files, spool)
  if (isRefusal(sources)) return sources
  const read = sources.pages
  const labelled = pageLabels(
    read.map(({ page, file }, at) => ({ printed: page.label ?? file.label ?? null, chosen: chosen[at] ?? null })),
  )
  if (isRefusal(labelled)) return labelled
  const kept: ImportedPage[] = []
  const originals = new Map<PageFile, KeptFile>()
  for (const [at, page] of read.entries()) {
    const file = originals.get(page.file) ?? (await hashChunks(sourceOf(page.file).chunks()))
    originals.set(page.file, file)
    const twin = kept.find((other) => other.sha256 === file.sha256 && other.file !== page.file)
    if (twin) return refuse('fileTwice', { file: page.file.name, other: twin.file.name })
    const label = labelled.labels[at] ?? ''
    const told = at === 0 ? [...sources.problems, ...page.problems] : page.problems
    const problems = [...told, ...(labelled.taken.includes(at) ? [labelTaken(page, label)] : []), ...labelDiffers(page)]
    kept.push({ ...page, ...file, problems, label, sequence: at + 1 })
  }
  return { pages: kept, outlooks: sources.outlooks }
}

type Head = ImportedPage['page']
type HeadedPage = ReadFrom & { readonly page: Head }
type Spooled = Omit<ReadEnd, 'pages'> & {
  readonly pages: readonly HeadedPage[]
  readonly outlooks: readonly PageOutlook[]
}

/** Reads every file; what pages hold goes to the spool as it comes. */
async function spoolPages(files: readonly PageFile[], spool: PageSpool): Promise<Spooled | Refusal> {
  const heads: Head[] = []
  const outlooks: PageOutlook[] = []
  const read = await readFiles(files, {
    page: async (page, stated) => {
      await spool.keep(page, stated)
      const { lines: _lines, blocks: _blocks, ...head } = page
      heads.push(copied(head))
      outlooks.push(copied(outlookOf(page, stated)))
    },
    stated: async (index, stated) => {
      await spool.addStated(index, stated)
      const known = outlooks[index]
      if (known) outlooks[index] = { ...known, articles: [...known.articles, ...stated.map(({ article }) => article)] }
    },
  })
  if (isRefusal(read)) return read
  const pages = read.pages.flatMap((from, at) => {
    const page = heads[at]
    return page ? [{ ...from, page }] : []
  })
  return { ...read, pages, outlooks }
}

/** Strings that a parser cut out of a file hold the whole file in memory for as long as they live. */
const copied = <Kept>(kept: Kept): Kept => JSON.parse(JSON.stringify(kept)) as Kept

const labelTaken = ({ page }: HeadedPage, label: string): Problem => ({
  ...{ source: page.source, page: label, line: null },
  code: 'labelTaken',
  values: { printed: page.label ?? '', label },
})

/** A file's name and its page may say different labels. */
function labelDiffers({ page: { source, label: printed }, file: { label: named } }: HeadedPage): Problem[] {
  if (!printed || !named) return []
  const plain = (label: string): string =>
    pageLabel(label)
      .toUpperCase()
      .replace(/(?<!\d)0+(?=\d)/gu, '')
  if (plain(printed) === plain(named)) return []
  return [{ source, page: null, line: null, code: 'labelDiffers', values: { named, printed: pageLabel(printed) } }]
}
