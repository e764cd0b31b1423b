import { CommanderError } from 'commander'
import { report } from '#scripts/bootstrap/report.mjs'
import { galleyProgram } from './program.ts'
import { letReadersLeave } from './terminal/letReadersLeave.ts'
import { exitCodes } from './terminal/told.ts'
import { commandAsked, usageSentence } from './terminal/usageSentence.ts'

const program = galleyProgram()
const words = process.argv.slice(2)

letReadersLeave()
program.parseAsync(words.length > 0 ? words : ['--help'], { from: 'user' }).catch((error: unknown) => {
  process.exitCode = endOf(error)
})

function endOf(error: unknown): number {
  if (!(error instanceof CommanderError)) return report(error)
  const command = commandAsked(program, words)
  if (error.code === 'commander.helpDisplayed') return exitCodes.done
  if (error.code !== 'commander.help') process.stderr.write(`${usageSentence(error, command)}\n`)
  return exitCodes.usage
}
