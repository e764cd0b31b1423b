import { useFormatter } from 'use-intl'

/** Bytes as people say them: whole kB below a megabyte, then MB with one digit. */
export function useSizeText(): (bytes: number) => string {
  const format = useFormatter()
  return (bytes) => {
    const isSmall = bytes < 999_500
    const unit = isSmall ? 'kilobyte' : 'megabyte'
    const value = isSmall ? Math.ceil(bytes / 1000) : bytes / 1e6
    return format.number(value, { style: 'unit', unit, maximumFractionDigits: isSmall ? 0 : 1 })
  }
}
