import { useState, type DragEvent } from 'react'
import { movedBy } from './movedBy.ts'

type Keyed = { readonly key: string }

/** Dragging one of a list to the place of another: what each element of the list is given. Keys do the same without it. */
export function useBylineDrag<One extends Keyed>(
  list: readonly One[],
  isReadOnly: boolean,
  onChange: (list: One[], moved: One, to: number) => void,
) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [target, setTarget] = useState<string | null>(null)
  const end = (): void => {
    setDragged(null)
    setTarget(null)
  }
  const drop = (onto: string): void => {
    const from = list.findIndex(({ key }) => key === dragged)
    const to = list.findIndex(({ key }) => key === onto)
    const moved = list[from]
    if (moved && to >= 0 && to !== from) onChange(movedBy(list, from, to - from), moved, to)
    end()
  }
  return ({ key }: One) => ({
    draggable: !isReadOnly && list.length > 1,
    'data-dragged': dragged === key ? '' : undefined,
    'data-target': target === key && dragged !== key ? '' : undefined,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move'
      // Some browsers drag nothing that has no words.
      event.dataTransfer.setData('text/plain', '')
      setDragged(key)
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return
      event.preventDefault()
      setTarget(key)
    },
    onDrop: (event: DragEvent) => {
      if (dragged === null) return
      event.preventDefault()
      drop(key)
    },
    onDragEnd: end,
  })
}
