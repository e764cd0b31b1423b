/** Why an act on a page's layout cannot be done. */
export const actRefusals = [
  'nothingChosen',
  /** The layout does not hold these stretches or articles as they are named: someone else moved them. */
  'pageChanged',
  'splitAtStart',
  'noParagraphBefore',
  'paragraphBegins',
  'cutOutside',
  'nothingBeyond',
  'zoneHoldsNoLine',
  'noCaptionChosen',
  'pictureTooSmall',
  /** The page shows no facsimile, or not there. */
  'zoneOffImage',
] as const
export type ActRefusal = { readonly refused: (typeof actRefusals)[number] }

export const refuseAct = (refused: ActRefusal['refused']): ActRefusal => ({ refused })

/** Tells a refusal from a layout. */
export const isActRefused = (value: object): value is ActRefusal => 'refused' in value
