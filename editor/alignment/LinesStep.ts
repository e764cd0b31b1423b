import type { Node } from '@tiptap/pm/model'
import { Step, StepResult, type Mappable } from '@tiptap/pm/transform'
import { cutRuns, lengthOf, linesOf, tidyRuns, withLines, type LineRuns } from './blockLines.ts'

/**
 * Ties text of one block to other lines: from the position `at` on, `drop` units of its runs make room for `put`. It goes
 * along with the step that changed the text, and like it is moved by what was changed elsewhere: a step that held the
 * lines of the whole block would, when undone, put the lines of then over a text of now.
 */
export class LinesStep extends Step {
  constructor(
    readonly at: number,
    readonly drop: number,
    readonly put: LineRuns,
    /** Where it undoes another, what it drops is text that still stands there; else that text is gone already. */
    readonly isUndoing = false,
  ) {
    super()
  }

  apply(doc: Node): StepResult {
    const place = this.placeIn(doc)
    if (!place) return StepResult.fail('There is no text to tie to a line')
    const { block, offset, index } = place
    const now = linesOf(block)
    const rest = cutRuns(now, offset + this.drop, Math.max(offset + this.drop, lengthOf(now)))
    const lines = tidyRuns([...cutRuns(now, 0, offset), ...this.put, ...rest])
    return StepResult.ok(doc.copy(doc.content.replaceChild(index, withLines(block, lines))))
  }

  invert(doc: Node): LinesStep {
    const place = this.placeIn(doc)
    const was = place ? cutRuns(linesOf(place.block), place.offset, place.offset + this.drop) : []
    return new LinesStep(this.at, lengthOf(this.put), was, !this.isUndoing)
  }

  map(mapping: Mappable): LinesStep | null {
    const from = mapping.mapResult(this.at, 1)
    const to = mapping.mapResult(this.at + (this.isUndoing ? this.drop : lengthOf(this.put)), -1)
    // As the step of the text itself, that goes with it.
    if (from.deletedAcross && to.deletedAcross) return null
    const drop = this.isUndoing ? Math.max(0, to.pos - from.pos) : this.drop
    return new LinesStep(from.pos, drop, this.put, this.isUndoing)
  }

  toJSON() {
    return { stepType: 'lines', at: this.at, drop: this.drop, put: this.put, isUndoing: this.isUndoing }
  }

  static override fromJSON(_schema: unknown, { at, drop, put, isUndoing }: LinesStep): LinesStep {
    return new LinesStep(at, drop, put, isUndoing)
  }

  private placeIn(doc: Node): { readonly block: Node; readonly offset: number; readonly index: number } | null {
    if (this.at > doc.content.size) return null
    const $at = doc.resolve(this.at)
    return $at.parent.isTextblock ? { block: $at.parent, offset: $at.parentOffset, index: $at.index(0) } : null
  }
}

Step.jsonID('lines', LinesStep)
