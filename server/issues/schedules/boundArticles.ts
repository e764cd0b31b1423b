import { z } from 'zod'

const boundShape = z.array(z.object({ id: z.string(), title: z.string() }))

/** The articles that were ready when an issue was scheduled, as its schedule keeps them. */
export const boundArticles = (bound: unknown): z.infer<typeof boundShape> => boundShape.parse(bound)
