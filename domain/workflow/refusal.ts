/**
 * Why something may not be done, as a value: a code that the messages turn into a sentence a person can act on
 * (`refusals.<code>`), and what that sentence names.
 */
export type Refusal = { readonly refused: RefusalCode; readonly values?: Readonly<Record<string, string | number>> }

export const refusalCodes = [
  // who and where
  'notSignedIn',
  'otherSite',
  'notFound',
  'roleMayNot',
  'ownWork',
  'signedAlready',
  'stageNeedsRole',
  // states
  'notCorrecting',
  'notInReview',
  'notApproved',
  'alreadyPublished',
  'needsCause',
  'notPublic',
  'isRetracted',
  'notRetracted',
  'alreadyScheduled',
  'notScheduled',
  'approvalGone',
  'claimedByOther',
  'nothingToTakeOver',
  'notSubmittedByYou',
  'noteMissing',
  'causeMissing',
  'timeMissing',
  'timePassed',
  'timeTooFar',
  'personUnknown',
  'revisionUnknown',
  'proofMissing',
  'proofComplete',
  'proofSignedAlready',
  'ownProof',
  'nothingToDiscard',
  'sameAsDraft',
  'someoneWasFirst',
  'draftChanged',
  'emptyArticle',
  'nothingToPublish',
  // acts on a page
  'nothingChosen',
  'pageChanged',
  'splitAtStart',
  'noParagraphBefore',
  'paragraphBegins',
  'cutOutside',
  'nothingBeyond',
  'typedInto',
  'articleInPublic',
  'nothingToUndo',
  'nothingToRedo',
  // saving
  'staleSave',
  'notOfTheSchema',
  'tooLarge',
  // input
  'invalidInput',
  'invalidDate',
  'unknownPublication',
  'slugTaken',
  'slugReserved',
  'nameTaken',
  'pageLabelTaken',
  'passwordTooWeak',
  'linkUsedOrExpired',
  'wrongNameOrPassword',
  'tooManyAttempts',
  'fileEmpty',
  'fileBinary',
  'fileUnknownMarkup',
  'fileHasNoPage',
  'fileTooLarge',
  'fileTwice',
  'imageUnknown',
  'imageJpeg2000',
  'imageTooLarge',
  'imageBroken',
  'imageWithoutPage',
  'imageTwice',
  'issueHasOtherPages',
  'nothingToImport',
  'folderTooFull',
  'zipBroken',
  'zipEncrypted',
  'zipUnsafeName',
  'zipNameTwice',
  'zipTooLarge',
  'zipPacking',
  'reporterUnknown',
  'mentionUnknown',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

export const refuse = (refused: RefusalCode, values?: Refusal['values']): Refusal =>
  values ? { refused, values } : { refused }

/** Tells a refusal from what a command gives when it was done. */
export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value
