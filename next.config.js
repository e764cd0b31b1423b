/** @type {import('next').NextConfig} */
module.exports = {
  poweredByHeader: false,
  // `npm run check` does this, and more strictly.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: __dirname },
  outputFileTracingRoot: __dirname,
  // Titles and addresses stand in the head of every page, for readers without JavaScript as for machines.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['@node-rs/argon2', '@node-rs/jieba', '@prisma/adapter-pg', 'pg', 'pg-boss', 'pino'],
}
