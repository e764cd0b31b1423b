import { openingBylines } from '#domain/bylines/findBylines.ts'
import { readDateline } from '#domain/bylines/readDateline.ts'

/** True when a text begins as articles do and goes on: a note in brackets that stands alone does not. */
export function opensArticle(text: string): boolean {
  if (/^\s*[（(〔【][^）)〕】]*[）)〕】]\s*$/u.test(text)) return false
  return readDateline(text) !== null || (/^\s*[（(〔【]/u.test(text) && openingBylines(text).length > 0)
}
