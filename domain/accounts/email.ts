import { z } from 'zod'

/** An e-mail address, in small letters. */
export const emailSchema = z.string().trim().toLowerCase().max(320).pipe(z.email())
