/** The desk's address of an article. */
export const articleHref = (id: string): string => `/desk/articles/${id}`
