'use client'

import './globals.css'
import { BugScreen } from '#components/ui/BugScreen.tsx'

export default function GlobalBugPage() {
  return (
    <html>
      <body>
        <BugScreen />
      </body>
    </html>
  )
}
