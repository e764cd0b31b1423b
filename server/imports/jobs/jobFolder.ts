import { rm } from 'node:fs/promises'
import path from 'node:path'
import { dataFolder } from '../../storage/dataFolder.ts'

/** Where the files of one import wait, below the data folder. They are gone when the import is over. */
export const jobFolder = (jobId: string): string => path.join(dataFolder(), 'imports', jobId)

/** Removes what waits of an import. */
export const clearJobFolder = (jobId: string): Promise<void> => rm(jobFolder(jobId), { recursive: true, force: true })
