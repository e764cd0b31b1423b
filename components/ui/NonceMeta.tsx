'use client'

import { useState } from 'react'

/**
 * Tells libraries that put style elements into the page under which number used once they may. The policy of the first
 * answer holds as long as the page stands, so the number of a later refresh is not taken over.
 */
export function NonceMeta({ nonce }: { readonly nonce: string }) {
  const [own] = useState(nonce)
  // Browsers hide the number from scripts of the page, so the two differ for React, which is no matter.
  return <meta property="csp-nonce" nonce={own} suppressHydrationWarning />
}
