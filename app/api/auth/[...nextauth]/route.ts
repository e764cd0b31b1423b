import NextAuth from 'next-auth'
import { authOptions } from '#server/accounts/authOptions.ts'

const handler = NextAuth(authOptions)

export { handler as GET, handler as POST }
