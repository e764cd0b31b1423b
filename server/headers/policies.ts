/** What no document of Galley may do, whatever else it may. */
const closed = [`default-src 'none'`, `object-src 'none'`, `base-uri 'none'`, `frame-ancestors 'none'`]

/**
 * What a public page may do in a browser: load its own styles, fonts, images and scripts, send forms to its own site.
 * Nothing that stands in the page itself is run, and no style that stands in it is taken.
 */
export const publicPagePolicy = [
  ...closed,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' blob: data:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `form-action 'self'`,
].join('; ')

/**
 * What a screen that Next draws may do: run files of its own site, and of what stands in the page the scripts that carry
 * the number used once of this very answer. Not `strict-dynamic`: it would run what a script of ours is made to put into
 * the page. Style elements need the number too. Style attributes are let
 * through, since React writes them into the page for positions that it computes; they can run nothing.
 * @param nonce a number used once, in base 64
 * @param isDeveloping Next's tools for developing use `eval`, and a socket
 */
export const screenPolicy = (nonce: string, isDeveloping: boolean): string =>
  [
    ...closed,
    `script-src 'self' 'nonce-${nonce}'${isDeveloping ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${isDeveloping ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' blob: data:`,
    `font-src 'self'`,
    `connect-src 'self'${isDeveloping ? ' ws:' : ''}`,
    `manifest-src 'self'`,
    `form-action 'self'`,
  ].join('; ')
