/**
 * The environment for Postgres programs: the machine's language and time zone must not change what the database does, nor
 * the PG… variables of a person who works with other databases.
 */
export function serverEnvironment(): Record<string, string> {
  return { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }
}
