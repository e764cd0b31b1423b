/**
 * Whether Postgres, or a program that asked it, complains of a disk without room. A file that cannot grow by a whole block
 * is told without the system's own words; 53100 is the code of SQL's `disk_full`.
 */
export const saysDiskFull = (said: string): boolean =>
  /No space left on device|wrote only \d+ of \d+ bytes|\b53100\b/.test(said)
