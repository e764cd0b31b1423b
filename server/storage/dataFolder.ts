import path from 'node:path'

/** Where Galley keeps files: GALLEY_DATA, else `data` in the folder it runs in. */
export const dataFolder = (): string => path.resolve(process.env.GALLEY_DATA || 'data')
