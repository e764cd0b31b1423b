import { notFound } from 'next/navigation'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'

/** The view, or the page that says "not found" where the query refused it. */
export const orNotFound = <View>(view: View | Refusal): View => (isRefusal(view) ? notFound() : view)
