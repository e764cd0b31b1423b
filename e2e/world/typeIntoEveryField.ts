import { expect, type Locator, type Page } from '@playwright/test'

const picture = '/galley-ran.png'
const markup = `"><script>fetch('${picture}')</script><img src="${picture}" onerror="fetch('${picture}')">&amp;`
const fields = 'input:is(:not([type]), [type=text], [type=search], [type=email], [type=url]), textarea'

/**
 * Types markup into each text field of a screen and sends it off, by Enter or by the button of the field's form.
 * Whatever becomes of it, no part of it may run, be loaded or become an element: now, on the next screen, or after the
 * screen is opened again.
 * @returns the fields, by name
 */
export async function typeIntoEveryField(page: Page, address: string): Promise<readonly string[]> {
  const loaded: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith(picture)) loaded.push(`${picture} from ${page.url()}`)
  })
  const expectInert = async () => {
    await expect(page.locator(`img[src="${picture}"]`)).toHaveCount(0)
    expect(loaded).toEqual([])
  }
  const all = page.locator(fields)
  const names: string[] = []
  const count = await all.count()
  for (let at = 0; at < count; at++) {
    const field = all.nth(at)
    if (!(await canType(field))) continue
    names.push(`${address}: ${await nameOf(field)}`)
    await field.fill(markup)
    await field.press('Enter')
    await expectInert()
    if (new URL(page.url()).pathname !== address.split('?')[0]) await page.goto(address)
  }
  for (const field of await all.all()) if (await canType(field)) await field.fill(markup)
  for (const send of await page.locator(`form:has(${fields}) button[type=submit]`).all())
    if (await send.isEnabled().catch(() => false)) await send.click({ timeout: 2_000 }).catch(() => undefined)
  await page.waitForLoadState('networkidle')
  await expectInert()
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  await expectInert()
  return names
}

const canType = async (field: Locator) => (await field.isVisible()) && (await field.isEditable().catch(() => false))

const nameOf = (field: Locator): Promise<string> =>
  field.evaluate(
    (node: HTMLInputElement) =>
      node.getAttribute('aria-label') ?? node.labels?.[0]?.textContent ?? node.placeholder ?? node.name,
  )
