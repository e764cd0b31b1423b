import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { countCheck } from './counts.ts'
import type { StageResult } from './runStage.ts'

export interface FileSize {
  readonly file: string
  readonly lines: number
}

const medianLimit = 50
const percentileLimit = 150
const hardLimit = 250
const pluginLimit = 400
/** Content, not code. */
const contentFolders = /^seeds\/[^/]+\//

/** The sizes of docs/STYLE.md, over all code files that git knows or would take. */
export async function checkSizes(): Promise<StageResult> {
  const complaints = judgeSizes(measureFiles())
  return { counts: countCheck(complaints.length === 0), said: complaints.join('\n') }
}

/** What is too large, as sentences. */
export function judgeSizes(sizes: readonly FileSize[]): string[] {
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const tooLong = sizes
    .map((size) => ({ ...size, limit: size.file.startsWith('editor/') ? pluginLimit : hardLimit }))
    .filter(({ lines, limit }) => lines > limit)
    .map(({ file, lines, limit }) => `${file} has ${lines} lines; at most ${limit} are allowed.`)
  if (at(0.5) > medianLimit) tooLong.push(`Half of the files have more than ${at(0.5)} lines; at most ${medianLimit}.`)
  if (at(0.95) > percentileLimit)
    tooLong.push(`One file in twenty has more than ${at(0.95)} lines; at most ${percentileLimit} are allowed.`)
  return tooLong
}

function measureFiles(): FileSize[] {
  const args = [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '*.ts',
    '*.tsx',
    '*.mjs',
    '*.js',
    '*.cjs',
  ]
  const { stdout, status } = spawnSync('git', args, { cwd: projectFolder, encoding: 'utf8' })
  if (status !== 0) throw new Error('git cannot list the files of the project')
  return stdout
    .split('\0')
    .filter((file) => file && !contentFolders.test(file) && existsSync(path.join(projectFolder, file)))
    .map((file) => ({ file, lines: readFileSync(path.join(projectFolder, file), 'utf8').trimEnd().split('\n').length }))
}
