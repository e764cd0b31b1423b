import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const withoutDatabase = ['domain', 'editor', 'components', 'bench', 'messages']
const withDatabase = ['server', 'app', 'cli', 'seeds', 'scripts']
const testFiles = (folders: readonly string[], kind: string) =>
  folders.map((folder) => `${folder}/**/*.${kind}.{ts,tsx}`)
const isLong = Boolean(process.env.GALLEY_LONG_TESTS)
const kind = isLong ? 'long' : 'test'
/** Long, the properties are asked of many more inputs. */
const properties = isLong ? testFiles(withoutDatabase, 'properties.test') : []

export default defineConfig({
  test: {
    environment: 'node',
    // Vitest's own choice is one worker less than there are cores: on two cores, one file after the other.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          // They share nothing that changes; read again for each file, the modules take longer than the tests.
          isolate: false,
          include: [...testFiles(withoutDatabase, kind), ...properties],
          // Long enough for a machine that does much else: what takes long is a matter of the bench.
          testTimeout: isLong ? 30 * 60_000 : 60_000,
          ...(isLong && { setupFiles: ['scripts/testing/moreRuns.ts'] }),
        },
      },
      {
        extends: true,
        test: {
          name: 'effects',
          include: testFiles(withDatabase, kind),
          globalSetup: ['scripts/testing/startTestServer.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
