/** Where the image of a reporter is, below the site; another image has another address. Null where there is none. */
export const portraitPath = ({ id, portraitKey }: { readonly id: string; readonly portraitKey: string | null }) =>
  portraitKey === null ? null : `/api/reporters/${id}/portrait/${portraitKey.slice(-16)}`
