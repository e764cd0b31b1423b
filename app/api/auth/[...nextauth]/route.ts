import NextAuth from 'next-auth'
import { authOptions } from '#server/accounts/authOptions.ts'

type Route = (request: Request, context: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>

const handler = NextAuth(authOptions) as Route

export { handler as GET, handler as POST }
