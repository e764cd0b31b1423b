// What holds of every answer of Next. Screens and public pages say their content-security policy themselves
// (server/headers/policies.ts, docs/decisions/0014-…).
const headers = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'x-frame-options', value: 'DENY' },
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
]
// What programs are answered is never a document: opened as one, it may load nothing.
const answersPolicy = `default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`

/** @type {import('next').NextConfig} */
module.exports = {
  poweredByHeader: false,
  headers: async () => [
    { source: '/:path*', headers },
    { source: '/api/:path*', headers: [{ key: 'content-security-policy', value: answersPolicy }] },
  ],
  // `npm run check` does this, and more strictly.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: __dirname },
  outputFileTracingRoot: __dirname,
  // Titles and addresses stand in the head of every page, for readers without JavaScript as for machines.
  htmlLimitedBots: /.*/,
  // A refresh that gets no answer waits for the server and asks again: else the whole page, with what is being typed in
  // it, would be loaded anew.
  experimental: { useOffline: true },
  serverExternalPackages: [
    '@napi-rs/canvas',
    '@node-rs/argon2',
    '@node-rs/jieba',
    '@prisma/adapter-pg',
    'pg',
    'pg-boss',
    'pino',
    'subset-font',
  ],
}
