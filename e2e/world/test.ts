/**
 * Playwright's test with all that the tests of one worker share, each made when a test first asks for it. All tests have
 * this one: between tests that have others Playwright ends its workers, with their browsers and newsrooms.
 */
export { test } from './publicSite.ts'
export { expect } from './newsroom.ts'
