import type { Box } from '#domain/source/sourcePage.ts'
import type { PdfRun } from './pdfRun.ts'

/** A run seen along its line: `along` is where it begins in the direction of writing, `across` grows from line to line. */
export type FramedRun = {
  readonly run: PdfRun
  readonly along: number
  readonly across: number
  /** Its place among the runs of the page, as drawn. */
  readonly drawn: number
}

/** How lines of one kind run on a page: those of one frame can be one line, others never. */
export const frameOf = ({ angle, vertical }: PdfRun): string =>
  `${vertical ? 'vertical' : 'level'} ${Math.round(angle / 3) * 3}`

const turn = (angle: number): readonly [cos: number, sin: number] => {
  const radians = (angle * Math.PI) / 180
  return [Math.cos(radians), Math.sin(radians)]
}

/** Lines of vertical writing come from right to left: what is across their direction is counted that way. */
export function framed(run: PdfRun, drawn: number): FramedRun {
  const [cos, sin] = turn(run.angle)
  const across = run.y * cos - run.x * sin
  return { run, drawn, along: run.x * cos + run.y * sin, across }
}

/** The box on the page of a stretch of a line: from and to along it, above and below its baseline. */
export function pageBox(run: PdfRun, along: readonly [number, number], across: readonly [number, number]): Box {
  const [cos, sin] = turn(run.angle)
  const corners = along.flatMap((u) => across.map((v) => [u * cos - v * sin, u * sin + v * cos] as const))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y]
}
