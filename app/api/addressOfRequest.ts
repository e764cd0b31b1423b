import { addressOf } from '#server/accounts/addressOf.ts'

/** The address that a request comes from, for counting attempts. */
export const addressOfRequest = ({ headers }: Request): string =>
  addressOf({ 'x-forwarded-for': headers.get('x-forwarded-for') }, Number(process.env.GALLEY_PROXIES ?? 0))
