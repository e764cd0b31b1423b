import type { Preview } from '#server/previews/preview.ts'

/**
 * A drawn page whose links to the previewed issue, its pages and its articles lead to their previews. Text is escaped when
 * it is drawn, so ` href="` stands nowhere but before an address.
 */
export function inPreview(html: string, { publicPath, root }: Pick<Preview, 'publicPath' | 'root'>): string {
  const path = publicPath.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
  return html.replace(new RegExp(` href="${path}(?=["/?#])`, 'gu'), () => ` href="${root}`)
}
