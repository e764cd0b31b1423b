import Provider from 'oidc-provider'

/*
 * A provider of identities on this machine, for tests: a real one, at whose page any name signs in. Names that begin with
 * `unsure` have an address of which it did not make sure. Started by `startIdentityProvider.ts`, ends with it.
 */
const [port, redirect] = process.argv.slice(2)
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{ client_id: 'galley', client_secret: 'a secret for tests alone', redirect_uris: [redirect] }],
  cookies: { keys: ['for tests alone'] },
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  findAccount: (_, accountId) => ({
    accountId,
    claims: () => ({
      sub: accountId,
      name: accountId,
      email: `${accountId.replace(/^(?:unsure|second)-/u, '')}@paper.example`,
      email_verified: !accountId.startsWith('unsure-'),
    }),
  }),
})
provider.listen(Number(port), '127.0.0.1', () => console.log('ready'))
process.on('disconnect', () => process.exit(0))
