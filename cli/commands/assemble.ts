import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { assemble } from '#domain/assembly/assemble.ts'
import type { Assembly } from '#domain/assembly/assembly.ts'
import { waitFor } from '#scripts/bootstrap/waitFor.mjs'
import { readPageFile, type ReadPageFile } from '#server/imports/readPageFile.ts'
import { Failure, orFail, reasonOf } from '../outcome.ts'
import { printAssembly } from '../printAssembly.ts'
import { readFiles } from '../readFiles.ts'
import { problemText, words } from '../words.ts'

type Options = { readonly json?: true; readonly out?: string }

/** `galley assemble FILE… [--json] [--out FILE]`: needs no database. */
export function addAssemble(program: Command): void {
  program
    .command('assemble')
    .description(words('assemble'))
    .argument('<FILE...>', words('assembleFiles'))
    .option('--json', words('json'))
    .option('--out <FILE>', words('out'))
    .action(assembleFiles)
}

async function assembleFiles(files: readonly string[], { json, out }: Options): Promise<void> {
  const assembly = await waitFor(words('assembling', { pages: files.length }), assembleAll(files))
  for (const { message } of assembly.problems) console.error(message)
  const text = json ? `${JSON.stringify(assembly, null, 2)}\n` : printAssembly(assembly)
  if (out === undefined) process.stdout.write(text)
  else await write(out, text)
}

async function assembleAll(files: readonly string[]): Promise<Assembly> {
  const read = (await readFiles(files)).map((file, at): ReadPageFile => orFail(readPageFile(file, at + 1)))
  const assembly = assemble(read.map(({ page }) => page))
  const problems = read
    .flatMap((page) => page.problems)
    .map((problem) => {
      return { source: problem.source, page: problem.page, segment: null, message: problemText(problem) }
    })
  return { ...assembly, problems: [...problems, ...assembly.problems] }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new Failure(words('outMissing', { file, reason: reasonOf(error) }))
  }
}
