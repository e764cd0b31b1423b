/** Where the image of the caret's printed line stands: over the text, right above the line that is typed, or nowhere. */
export const stripPlaces = ['top', 'line', 'hidden'] as const
export type StripPlace = (typeof stripPlaces)[number]
export const stripKey = 'galley-strip-place'

export const nextStripPlace = (place: StripPlace): StripPlace =>
  stripPlaces[(stripPlaces.indexOf(place) + 1) % stripPlaces.length] ?? stripPlaces[0]
