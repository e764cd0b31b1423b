import { foldText } from '#domain/text/characters.ts'
import type { ComparedRun } from './compareBodies.ts'

/** A comparison in which what differs only in white space or in the width of characters counts as the same. */
export function hideSpacing(runs: readonly ComparedRun[]): readonly ComparedRun[] {
  const shown: ComparedRun[] = []
  for (let at = 0; at < runs.length; at++) {
    const [run, next] = [runs[at], runs[at + 1]]
    if (!run) continue
    if (run.change !== 'same' && next && next.change !== 'same' && next.change !== run.change) {
      const added = run.change === 'added' ? run : next
      const isSame = foldText(run.text) === foldText(next.text)
      if (isSame) put(shown, { change: 'same', text: added.text })
      else [run, next].forEach((one) => put(shown, one))
      at++
    } else if (run.change !== 'same' && foldText(run.text) === '') {
      if (run.change === 'added') put(shown, { change: 'same', text: run.text })
    } else put(shown, run)
  }
  return shown
}

function put(runs: ComparedRun[], run: ComparedRun): void {
  const last = runs.at(-1)
  if (last?.change === run.change) runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}
