import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { report } from '../bootstrap/report.mjs'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { generateClient } from '../build/generateClient.ts'

const folder = path.join(projectFolder, 'bench')

/** Runs bench/<name>.ts, or all of them: each exports benchName(), which prints what it measured. */
async function runBench(wanted: string | undefined): Promise<void> {
  const names = listBenches()
  if (wanted && !names.includes(wanted)) throw new Trouble('benchUnknown', { name: wanted, names: names.join(', ') })
  await generateClient((sentence) => console.error(sentence))
  for (const name of wanted ? [wanted] : names) await measure(name)
}

function listBenches(): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => /^\w+\.ts$/.test(file))
    .map((file) => path.basename(file, '.ts'))
    .filter((name) =>
      new RegExp(`export (async )?function ${benchOf(name)}\\b`).test(
        readFileSync(path.join(folder, `${name}.ts`), 'utf8'),
      ),
    )
}

async function measure(name: string): Promise<void> {
  const bench = (await import(pathToFileURL(path.join(folder, `${name}.ts`)).href)) as Record<string, () => unknown>
  await bench[benchOf(name)]?.()
}

function benchOf(name: string): string {
  return `bench${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

// Not awaited at the top: the file is run as CommonJS, which has no such thing.
runBench(process.argv[2]).catch((error: unknown) => {
  process.exitCode = report(error)
})
