import type { FontPackage } from '../fontSlices.ts'

/** The slices that hold the most common characters: they serve every page, and are loaded whole, once. */
export const common: Readonly<Record<FontPackage, readonly string[]>> = {
  'noto-serif-sc': ['118', '117', '116', 'latin'],
  'noto-sans-sc': ['118', '117', '116', 'latin'],
  'noto-serif-tc': ['122', '121', '120', 'latin'],
}
