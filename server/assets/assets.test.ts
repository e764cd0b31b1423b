import { describe, expect, it } from 'vitest'
import { assetPath, pageFaces, readAsset } from './assets.ts'

const read = (address: string) => readAsset(address.replace('/assets/', ''))
const text = (address: string) => read(address)?.bodies.plain.toString('utf8') ?? ''

describe('assets', () => {
  it('hold every style of the reader’s site in one file, with no import or theme left in it', () => {
    const styles = text(assetPath('styles.css'))
    expect(styles).toContain('--color-paper: #faf8f3')
    expect(styles).toContain('.article-body')
    expect(styles).toContain('.search-hit')
    expect(styles).not.toMatch(/@import|@theme|@apply|--theme\(/u)
  })

  it('hold the faces of the fonts, each slice under an address that answers', () => {
    const addresses = [...text(assetPath('fonts.css')).matchAll(/url\((?<address>[^)]+)\)/gu)].map(
      ({ groups }) => groups?.address ?? '',
    )
    expect(addresses.length).toBe(12)
    for (const address of addresses) expect(read(address)?.type, address).toBe('font/woff2')
  })

  it('hold the rules for the words of one page, at an address of their own', () => {
    const address = pageFaces('<p lang="zh-Hant">瀾浦晚報的艄公</p>') ?? ''
    const rules = text(address)
    expect(rules).toContain(`U+${'艄'.codePointAt(0)?.toString(16)}`)
    expect(rules).toContain('Noto Serif TC Variable')
    expect(text(pageFaces('<p>澜浦的艄公</p>') ?? '')).not.toContain('Noto Serif TC Variable')
    expect(pageFaces('plain words')).toBeNull()
    expect(read(address.replace('/faces/', '/faces/x'))).toBeNull()
  })

  it('answer to the mark of what they were before with what they are, for once', () => {
    const asset = read(assetPath('styles.css').replace(/[0-9a-f]{12}/u, '0123456789ab'))
    expect(asset).toMatchObject({ type: 'text/css; charset=utf-8', isForGood: false })
  })

  it.each(['nothing.css', '../package.json', '0.0.0/noto-serif-sc-21-wght-normal.woff2', 'noto-serif-sc', ''])(
    'have nothing at “%s”',
    (name) => {
      expect(readAsset(name)).toBeNull()
    },
  )

  it('stay under what an article’s page may weigh', () => {
    expect(read(assetPath('styles.css'))?.bodies.gzip?.length).toBeLessThan(15_000)
    expect(read(assetPath('fonts.css'))?.bodies.gzip?.length).toBeLessThan(10_000)
  })
})
