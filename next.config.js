/** @type {import('next').NextConfig} */
module.exports = {
  poweredByHeader: false,
  // `npm run check` does this, and more strictly.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: __dirname },
  outputFileTracingRoot: __dirname,
  serverExternalPackages: ['@node-rs/argon2', '@prisma/adapter-pg', 'pg', 'pino'],
}
