import { defineConfig } from '@playwright/test'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/world/furnish.ts',
  outputDir: 'test-output/browser',
  fullyParallel: true,
  workers: 3,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.GALLEY_BROWSER || undefined, args: flags },
  },
  projects: [
    { name: 'browser', testMatch: '**/*.test.ts' },
    { name: 'bench', testMatch: '**/*.bench.ts', timeout: 30 * 60_000 },
    { name: 'long', testMatch: '**/*.long.ts', timeout: 30 * 60_000 },
  ],
})
