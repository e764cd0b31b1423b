import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { PdfPage, PdfPageFailed } from '#domain/formats/pdfText/pdfRun.ts'
import { isCutOff, mendPdf } from './mendPdf.ts'
import type { PdfAnswer, PdfOpened, PdfPicture, PdfQuestion } from './pdfMessages.ts'

/** Milliseconds that one page, or opening the file, may take. */
const patience = 60_000
/** Pages that may end the process by time or memory before the rest of the file is given up. */
const mostDeaths = 3
/** In bytes; a PDF of a whole issue with its scans fits. */
export const largestPdf = 256 * 2 ** 20
/** Pages of one file that are read. */
export const mostPdfPages = 500

/** An open PDF: a process of its own reads it, so that no file can take the memory or the time of Galley itself. */
export type Pdf = {
  readonly pages: number
  readonly textOf: (page: number) => Promise<PdfPage | PdfPageFailed>
  /** The page as an image (JPEG), about 200 dots an inch. */
  readonly imageOf: (page: number) => Promise<PdfPicture | PdfPageFailed>
  readonly close: () => void
}

export type PdfShut = { readonly failed: 'encrypted' | 'broken' }

/** Opens the bytes of a PDF, or says that they are locked or none that can be read. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf | PdfShut> {
  const whole = await openWhole(bytes)
  const mended = 'failed' in whole && whole.failed === 'broken' && isCutOff(bytes) ? mendPdf(bytes) : null
  return mended ? openWhole(mended) : whole
}

async function openWhole(bytes: Uint8Array): Promise<Pdf | PdfShut> {
  const asked = { open: bytes, packageFolder: path.resolve('node_modules/pdfjs-dist') }
  let child = startProcess()
  let deaths = 0
  const first = (await ask(child, asked)) as PdfOpened | null
  if (!first || 'failed' in first) {
    child.kill('SIGKILL')
    return first ?? { failed: 'broken' }
  }
  const askPage = async (question: PdfQuestion, number: number): Promise<PdfAnswer> => {
    if (deaths >= mostDeaths) return { number, failed: 'tooLarge' }
    const told = await ask(child, question)
    if (told) return told
    deaths++
    child.kill('SIGKILL')
    child = startProcess()
    await ask(child, asked)
    return { number, failed: 'tooLarge' }
  }
  return {
    pages: first.pages,
    textOf: async (page) => (await askPage({ textOf: page }, page)) as PdfPage | PdfPageFailed,
    imageOf: async (page) => (await askPage({ imageOf: page }, page)) as PdfPicture | PdfPageFailed,
    close: () => void child.kill('SIGKILL'),
  }
}

/** It inherits no secrets, and the project's own Node reads its types away. */
function startProcess(): ChildProcess {
  const program = path.resolve(/* turbopackIgnore: true */ 'server/imports/pdf/pdfProcess.ts')
  const flags = [
    '--max-old-space-size=1024',
    '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
    '--disable-warning=ExperimentalWarning',
  ]
  // A program of its own, which the bundler must leave as the file that it is.
  return fork(/* turbopackIgnore: true */ program, [], {
    execArgv: flags,
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

/** Null where the process ends or takes too long. */
function ask(child: ChildProcess, question: PdfQuestion): Promise<PdfAnswer | null> {
  return new Promise((resolve) => {
    const end = (answer: PdfAnswer | null): void => {
      clearTimeout(timer)
      child.off('message', onMessage)
      child.off('exit', onExit)
      child.off('error', onExit)
      resolve(answer)
    }
    const onMessage = (answer: unknown): void => end(answer as PdfAnswer)
    const onExit = (): void => end(null)
    const timer = setTimeout(onExit, patience)
    child.on('message', onMessage)
    child.once('exit', onExit)
    child.once('error', onExit)
    if (!child.connected) return end(null)
    child.send(question, (error) => (error ? end(null) : undefined))
  })
}
