import '@fontsource-variable/noto-sans-sc/index.css'
import '@fontsource-variable/noto-serif-sc/index.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { NonceMeta } from '#components/ui/NonceMeta.tsx'
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
  const [locale, asked] = await Promise.all([currentLocale(), headers()])
  const nonce = asked.get('x-nonce')
  return (
    <html lang={locale}>
      <head>{nonce && <NonceMeta nonce={nonce} />}</head>
      <body>{children}</body>
    </html>
  )
}
