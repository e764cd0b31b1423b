import '@fontsource-variable/noto-sans-sc/index.css'
import '@fontsource-variable/noto-serif-sc/index.css'
import type { Metadata, Viewport } from 'next'
import './globals.css'
import { currentLocale } from './locale.ts'

export const metadata: Metadata = { title: { default: 'Galley', template: '%s · Galley' } }

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#191713' },
  ],
}

export default async function RootLayout({ children }: { readonly children: React.ReactNode }) {
  return (
    <html lang={await currentLocale()}>
      <body>{children}</body>
    </html>
  )
}
