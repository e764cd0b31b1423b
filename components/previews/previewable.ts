/** What is shown of it. */
export type Shown = 'draft' | 'approved' | 'issue'

/** What can be previewed: an issue, or an article's draft, what is approved of it, or both where they read otherwise. */
export type Previewable =
  { readonly issueId: string } | { readonly articleId: string; readonly shown: readonly Exclude<Shown, 'issue'>[] }
