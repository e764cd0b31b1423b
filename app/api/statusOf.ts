import type { RefusalCode } from '#domain/workflow/refusal.ts'

const statuses: Partial<Record<RefusalCode, number>> = {
  notSignedIn: 401,
  wrongNameOrPassword: 401,
  roleMayNot: 403,
  ownWork: 403,
  signedAlready: 403,
  otherSite: 403,
  notFound: 404,
  unknownPublication: 404,
  linkUsedOrExpired: 410,
  tooLarge: 413,
  fileTooLarge: 413,
  imageTooLarge: 413,
  imageUnknown: 415,
  imageJpeg2000: 415,
  imageBroken: 422,
  notOfTheSchema: 422,
  invalidInput: 400,
  invalidDate: 400,
  searchEmpty: 400,
  searchTooLong: 400,
  searchTooManyWords: 400,
  searchTooBroad: 422,
  searchReporterUnknown: 404,
  noteMissing: 400,
  passwordTooWeak: 400,
  tooManyAttempts: 429,
  uploadTooLarge: 413,
  uploadTooOften: 429,
}

/** The HTTP status of a refusal, chosen here and nowhere else. What is refused for the state of things is a conflict. */
export const statusOf = (code: RefusalCode): number => statuses[code] ?? 409
