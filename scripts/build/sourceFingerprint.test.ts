import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { sourceFingerprint } from './sourceFingerprint.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'galley-fingerprint-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('changes with a source, not with a test or with what is outside the build', () => {
  mkdirSync(path.join(folder, 'app'))
  mkdirSync(path.join(folder, 'docs'))
  writeFileSync(path.join(folder, 'app', 'page.tsx'), 'one')
  const before = sourceFingerprint(folder)
  writeFileSync(path.join(folder, 'app', 'page.test.tsx'), 'a test')
  writeFileSync(path.join(folder, 'docs', 'STYLE.md'), 'words')
  expect(sourceFingerprint(folder)).toBe(before)
  writeFileSync(path.join(folder, 'app', 'page.tsx'), 'two')
  expect(sourceFingerprint(folder)).not.toBe(before)
})
