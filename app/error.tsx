'use client'

import { BugScreen } from '#components/ui/BugScreen.tsx'

export default function BugPage() {
  return <BugScreen />
}
