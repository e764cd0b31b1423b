import type { Metadata } from 'next'
import { currentLocale } from '#app/locale.ts'
import { ReaderFrame } from '#components/reader/ReaderFrame.tsx'
import { currentWords } from './currentWords.ts'
import './reader.css'
import { siteOrigin } from './siteOrigin.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { metadataBase: new URL(await siteOrigin()) }
}

export default async function ReaderLayout({ children }: { readonly children: React.ReactNode }) {
  return (
    <ReaderFrame t={await currentWords()} locale={await currentLocale()}>
      {children}
    </ReaderFrame>
  )
}
