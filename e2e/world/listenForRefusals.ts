import type { BrowserContext } from '@playwright/test'

/** Everything that a content policy refuses in the pages of a browser, as it is reported to them. */
export async function listenForRefusals(context: BrowserContext): Promise<string[]> {
  const refused: string[] = []
  await context.exposeBinding('toldOfRefusal', (_source, told: string) => void refused.push(told))
  await context.addInitScript(() => {
    const { toldOfRefusal } = window as unknown as { toldOfRefusal: (told: string) => void }
    document.addEventListener('securitypolicyviolation', (event) =>
      toldOfRefusal(`${location.pathname}: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
    )
  })
  return refused
}
