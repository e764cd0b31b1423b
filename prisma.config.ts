import { findSchemaEngine } from './scripts/schema-engine/findSchemaEngine.mjs'

process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= findSchemaEngine()
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= '1'
process.env.CHECKPOINT_DISABLE ??= '1'

const config = {
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
}

export default config
