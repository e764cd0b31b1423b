import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, expect, inject, it } from 'vitest'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { runProgram } from '../testing/runProgram.ts'

// A schema of the test's own, with what the engine's adapter would stumble over if it were not mended: a function with a
// semicolon inside, a column type that Prisma does not know, a unique index to be read back from the catalogue.
const schema = `
generator client {
  provider = "prisma-client"
  output   = "./client"
}
datasource db {
  provider = "postgresql"
}
model Sheet {
  id    Int    @id @default(autoincrement())
  title String @unique
  words Unsupported("tsvector")? @default(dbgenerated())
  @@index([words], type: Gin)
}
`
const migration = `
CREATE TABLE "Sheet" (
  "id" SERIAL NOT NULL,
  "title" TEXT NOT NULL,
  "words" tsvector GENERATED ALWAYS AS (to_tsvector('simple', "title")) STORED,
  CONSTRAINT "Sheet_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Sheet_title_key" ON "Sheet"("title");
CREATE INDEX "Sheet_words_idx" ON "Sheet" USING GIN ("words");
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'sheets stay; always';
  RETURN NULL;
END $$;
CREATE TRIGGER sheets_stay BEFORE DELETE ON "Sheet" FOR EACH ROW EXECUTE FUNCTION refuse();
`
const folder = mkdtempSync(path.join(tmpdir(), 'galley-engine-'))
const url = new URL(inject('testServer').url)
url.pathname = `/test_${process.pid}_${randomBytes(6).toString('hex')}`

mkdirSync(path.join(folder, 'migrations', '1_begin'), { recursive: true })
writeFileSync(path.join(folder, 'schema.prisma'), schema)
writeFileSync(path.join(folder, 'migrations', '1_begin', 'migration.sql'), migration)
writeFileSync(path.join(folder, 'migrations', 'migration_lock.toml'), 'provider = "postgresql"\n')
writeFileSync(
  path.join(folder, 'prisma.config.mjs'),
  `export default { schema: 'schema.prisma', migrations: { path: 'migrations' }, datasource: { url: process.env.DATABASE_URL } }`,
)
symlinkSync(path.join(projectFolder, 'node_modules'), path.join(folder, 'node_modules'))

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await query(inject('testServer').url, `DROP DATABASE IF EXISTS ${url.pathname.slice(1)} WITH (FORCE)`)
})

async function query(address: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

function prisma(args: string, address = url.href) {
  const environment = {
    DATABASE_URL: address,
    PRISMA_SCHEMA_ENGINE_BINARY: path.join(projectFolder, 'scripts', 'schema-engine', 'schema-engine.mjs'),
    PRISMA_USER_CONSENT_FOR_DANGEROUS_AI_ACTION: undefined,
    CHECKPOINT_DISABLE: '1',
    NO_COLOR: '1',
  }
  return runProgram('prisma', [...args.split(' '), '--config', path.join(folder, 'prisma.config.mjs')], { environment })
}

it('makes a missing database and applies migrations whole', async () => {
  const { said, succeeded } = await prisma('migrate deploy')
  expect(said).toContain('All migrations have been successfully applied')
  expect(succeeded).toBe(true)
  expect(await query(url.href, 'SELECT migration_name, applied_steps_count FROM _prisma_migrations')).toEqual([
    { migration_name: '1_begin', applied_steps_count: 1 },
  ])
  await query(url.href, `INSERT INTO "Sheet" (title) VALUES ('one')`)
  await expect(query(url.href, 'DELETE FROM "Sheet"')).rejects.toThrow('sheets stay; always')
})

it('knows when nothing is left to apply', async () => {
  expect((await prisma('migrate status')).said).toContain('Database schema is up to date')
})

it('reads the tables back without a difference', async () => {
  const { said, succeeded } = await prisma(
    `migrate diff --from-config-datasource --to-schema ${folder}/schema.prisma --exit-code`,
  )
  expect(said).toContain('No difference detected')
  expect(succeeded).toBe(true)
})

/** But those of other tests, which come and go meanwhile. */
const databases = "SELECT datname FROM pg_database WHERE datname NOT LIKE 'test\\_%' ORDER BY 1"

it('tries migrations out in a shadow database, prints the difference, and leaves the main one alone', async () => {
  writeFileSync(
    path.join(folder, 'next.prisma'),
    schema.replace('title String', 'title String\n  page  Int?\n  other String'),
  )
  const before = await query(url.href, databases)
  const { said } = await prisma(
    `migrate diff --from-migrations ${folder}/migrations --to-schema ${folder}/next.prisma --script`,
  )
  expect(said).toContain('ADD COLUMN     "page" INTEGER')
  expect(await query(url.href, databases)).toEqual(before)
  expect(await query(url.href, 'SELECT title FROM "Sheet"')).toEqual([{ title: 'one' }])
})

it('fails with words when a migration fails or the database refuses', async () => {
  mkdirSync(path.join(folder, 'migrations', '2_wrong'))
  writeFileSync(path.join(folder, 'migrations', '2_wrong', 'migration.sql'), 'ALTER TABLE "Nowhere" ADD x INT;')
  const failed = await prisma('migrate deploy')
  expect(failed.succeeded).toBe(false)
  expect(failed.said).toContain('No such table: Nowhere')
  const closed = new URL(url)
  closed.password = 'wrong'
  expect((await prisma('migrate status', closed.href)).said).toContain('P1000')
})
