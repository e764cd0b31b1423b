import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { createCanvas } from '@napi-rs/canvas'
import { AnnotationMode, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readRuns } from './pdfRuns.ts'
import type { PdfAnswer, PdfOpened, PdfQuestion } from './pdfMessages.ts'

/** In dots an inch: enough to read the smallest type of a newspaper. */
const resolution = 200
/** Pixels of a page's image; a larger page is drawn at a lower resolution. */
const mostPixels = 40_000_000
/** Pixels of one image within a page, bytes of memory of this process. */
const largestPicture = 2 ** 28
const mostMemory = 2 ** 31

let opened: PDFDocumentProxy | null = null

/** Ends the process when it takes more memory than it may, even while the library is at work. */
function watchMemory(): void {
  const watch = `setInterval(() => { if (process.memoryUsage.rss() > ${mostMemory}) process.exit(); }, 100)`
  const killer = `process.exit = () => process.kill(process.pid, 'SIGKILL');`
  new Worker(killer + watch, { eval: true }).unref()
}

/** Nothing of a PDF runs: no scripts, no forms, no links, no fonts of the machine's browser, nothing from the network. */
async function open(data: Uint8Array, folder: string): Promise<PdfOpened> {
  const within = (name: string): string => path.join(folder, name) + path.sep
  const files = {
    cMapUrl: within('cmaps'),
    standardFontDataUrl: within('standard_fonts'),
    wasmUrl: within('wasm'),
    iccUrl: within('iccs'),
  }
  try {
    const loading = getDocument({
      data: new Uint8Array(data),
      ...files,
      verbosity: 0,
      enableXfa: false,
      maxImageSize: largestPicture,
      useSystemFonts: false,
      fontExtraProperties: true,
    })
    opened = await loading.promise
    return { pages: opened.numPages }
  } catch (error) {
    return { failed: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken' }
  }
}

function viewportOf(page: PDFPageProxy) {
  const { width, height } = page.getViewport({ scale: 1 })
  const wanted = resolution / 72
  const most = Math.sqrt(mostPixels / Math.max(1, width * height))
  return page.getViewport({ scale: Math.min(wanted, most) })
}

async function textOf(page: PDFPageProxy, number: number, label: string | null): Promise<PdfAnswer> {
  const viewport = viewportOf(page)
  const runs = await readRuns(page, viewport)
  return { number, label, width: viewport.width, height: viewport.height, runs }
}

async function imageOf(page: PDFPageProxy): Promise<PdfAnswer> {
  const viewport = viewportOf(page)
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
  const wanted = { canvas: canvas as unknown as HTMLCanvasElement, viewport, annotationMode: AnnotationMode.DISABLE }
  await page.render({ ...wanted, background: '#ffffff' }).promise
  return { bytes: await canvas.encode('jpeg', 88) }
}

async function answer(question: PdfQuestion): Promise<PdfAnswer> {
  if ('open' in question) return open(question.open, question.packageFolder)
  const number = 'textOf' in question ? question.textOf : question.imageOf
  try {
    const page = await opened?.getPage(number)
    if (!page) return { number, failed: 'broken' }
    const label = (await opened?.getPageLabels().catch(() => null))?.[number - 1] ?? null
    const told = await ('textOf' in question ? textOf(page, number, label) : imageOf(page))
    page.cleanup()
    return told
  } catch {
    // The library's own words are not for people; the page is told by its number.
    return { number, failed: 'broken' }
  }
}

watchMemory()
process.on('message', (question: PdfQuestion) => void answer(question).then((told) => process.send?.(told)))
process.on('disconnect', () => process.exit(0))
