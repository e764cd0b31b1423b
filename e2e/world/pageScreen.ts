import type { Page } from '@playwright/test'
import { expect } from './newsroom.ts'

/** The image of the page, where it has one. */
export const facsimileOf = (page: Page) => page.getByRole('application', { name: /版面图/u })

/**
 * Opens the Page screen of a printed page: of the issue whose link matches, the page whose link does, else the first. Waits
 * until it can be worked with; with `image`, until that is there too.
 */
export async function openPageScreen(
  page: Page,
  {
    issue = /2019/u,
    label,
    image = false,
  }: { readonly issue?: RegExp; readonly label?: RegExp; readonly image?: boolean } = {},
): Promise<void> {
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: issue }).first().click()
  const links = page.locator('a[href^="/desk/pages/"]')
  await (label ? links.filter({ hasText: label }) : links).first().click()
  await expect(page.getByRole('toolbar')).toBeVisible()
  if (image) await expect(facsimileOf(page)).toHaveAttribute('data-ready', 'true')
}

/** The issue that `printPage` makes, as its link names it. */
export const printedIssue = /9\s*月\s*19/u
