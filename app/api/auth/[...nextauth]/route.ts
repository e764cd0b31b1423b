import NextAuth from 'next-auth'
import { authOptions } from '#server/accounts/authOptions.ts'
import { addressOfRequest } from '../../addressOfRequest.ts'

type Context = { readonly params: Promise<{ nextauth: string[] }> }

/** next-auth, told where each request comes from. */
const handler = (request: Request, context: Context): Promise<Response> =>
  NextAuth(request as never, context as never, authOptions(addressOfRequest(request))) as Promise<Response>

export { handler as GET, handler as POST }
