import { closeDb } from '#server/database/db.ts'
import { loadDemo } from './loadDemo.ts'

// Run by `npm start` on a database that is open. It may run again where an earlier run was cut short.
await loadDemo()
await closeDb()
