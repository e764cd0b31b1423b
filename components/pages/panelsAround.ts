/** What is around the panels: what goes before one opens, whether a zone is drawn, and the repair to begin with (its id). */
export type PanelsAround = {
  readonly onOpen: () => void
  readonly isDrawing: boolean
  readonly first: string | null
}
