/**
 * The environment for Postgres programs: the machine's language and time zone must not change what the database does, nor
 * the PG… variables of a person who works with other databases.
 */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: 'production', PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' }
}
