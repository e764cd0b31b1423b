import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { assemble } from '#domain/assembly/assemble.ts'
import type { Assembly } from '#domain/assembly/assembly.ts'
import { describeAssembly } from '#domain/assembly/describeAssembly.ts'
import type { Problem } from '#domain/source/sourcePage.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { beginWait, endWait } from '#scripts/bootstrap/waitFor.mjs'
import { readSources } from '#server/imports/readSources.ts'
import { personFolder } from '../files/personFolder.ts'
import { readFiles } from '../files/readFiles.ts'
import { saidEncoding } from '../files/saidEncoding.ts'
import { assemblyLabels } from '../terminal/assemblyLabels.ts'
import { say } from '../terminal/say.ts'
import { problemSentence } from '../terminal/sentences.ts'
import { fail, isFailure, refused, type Told } from '../terminal/told.ts'

type Options = { readonly json?: boolean; readonly out?: string; readonly encoding?: string }

/** `galley assemble`: the assembly in words, or as JSON of the schema `galley:assembly/1`. */
export async function assembleFiles(names: readonly string[], { json, out, encoding }: Options): Promise<Told> {
  const said = saidEncoding(encoding)
  if (isFailure(said)) return said
  const files = await readFiles(names)
  if (isFailure(files)) return files
  const read = await readSources(files.map((file) => ({ ...file, ...said })))
  if (isRefusal(read)) return refused(read)
  beginWait(say('cli.wait.assemble', { count: files.length }))
  const ofPages = read.pages.flatMap((page, at) => page.problems.map((problem) => toAssembly(problem, at + 1)))
  const problems = [...read.problems.map((problem) => toAssembly(problem, 1)), ...ofPages]
  const assembled = assemble(
    read.pages.map(({ page }) => page),
    { stated: read.stated },
  )
  endWait()
  const assembly = { ...assembled, problems: [...problems, ...assembled.problems] }
  // Files without one character give no assembly: what is wrong with them is the answer.
  if (assembly.pages.every(({ lines }) => lines.every((line) => line.text.trim() === '')))
    return fail(assembly.problems.map(sentenceOf).join('\n'))
  const text = json ? JSON.stringify(assembly, null, 2) : describeAssembly(assembly, assemblyLabels, problemSentence)
  return out === undefined ? { results: [text] } : write(out, `${text}\n`)
}

/** The assembly's own problems are named, those of reading are told in words already. */
const sentenceOf = ({ message, source }: Assembly['problems'][number]): string =>
  problemSentence(message, { source, line: null, values: {} })

/** A problem as the assembly's schema has it, in words. */
function toAssembly(problem: Problem, ordinal: number): Assembly['problems'][number] {
  const segment = problem.line === null ? null : `p${ordinal}l${problem.line}`
  return { source: problem.source, page: problem.page, segment, message: problemSentence(problem.code, problem) }
}

async function write(file: string, text: string): Promise<Told> {
  try {
    await writeFile(path.resolve(personFolder(), file), text)
    return { results: [], remarks: [say('cli.done.written', { file })] }
  } catch (error) {
    return fail(say('cli.files.notWritten', { file, reason: error instanceof Error ? error.message : String(error) }))
  }
}
