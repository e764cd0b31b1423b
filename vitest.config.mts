import { defineConfig } from 'vitest/config'

const withoutDatabase = ['domain', 'editor', 'components', 'bench', 'messages']
const withDatabase = ['server', 'app', 'cli', 'seeds', 'scripts']
const testFiles = (folders: readonly string[], kind: string) =>
  folders.map((folder) => `${folder}/**/*.${kind}.{ts,tsx}`)
const kind = process.env.GALLEY_LONG_TESTS ? 'long' : 'test'

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      { extends: true, test: { name: 'rules', include: testFiles(withoutDatabase, kind) } },
      {
        extends: true,
        test: {
          name: 'effects',
          include: testFiles(withDatabase, kind),
          globalSetup: ['scripts/testing/startTestServer.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
