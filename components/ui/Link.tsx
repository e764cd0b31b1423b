'use client'

import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link within the desk. Nothing is fetched before it is followed: Next would ask for every screen that is linked to
 * on one, each with the actor's rights read anew, and a list of two hundred articles would be two hundred requests for
 * nothing, since a desk screen is never kept.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />
}
