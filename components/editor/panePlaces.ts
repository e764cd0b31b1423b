/** Where the print stands: before the text, after it, below it, or nowhere. The first is the usual one. */
export const panePlaces = ['before', 'after', 'below', 'hidden'] as const
export type PanePlace = (typeof panePlaces)[number]
export const placeKey = 'galley-print-place'

export const nextPlace = (place: PanePlace): PanePlace =>
  panePlaces[(panePlaces.indexOf(place) + 1) % panePlaces.length] ?? panePlaces[0]
