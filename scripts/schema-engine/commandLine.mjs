/**
 * What Prisma's command line asks of a schema engine.
 * @typedef {object} CommandLine
 * @property {'version' | 'database' | 'requests'} mode one question answered on the spot, or requests line by line
 * @property {string} command the word after `cli`, such as `can-connect-to-database`; empty in the other modes
 * @property {string | undefined} url the database
 * @property {string | undefined} shadowUrl the database in which migrations are tried out, when it is a fixed one
 * @property {readonly string[]} schemaPaths the schema files
 */

/**
 * Reads the arguments as the native engine takes them:
 * `--datasource '{"url": …}' --datamodels FILE… [cli COMMAND] [--version]`.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} environment used for DATABASE_URL when no datasource is given
 * @returns {CommandLine}
 */
export function readCommandLine(args, environment) {
  const datasource = readDatasource(valuesAfter(args, '--datasource')[0])
  const command = args.includes('cli') ? (args[args.indexOf('cli') + 1] ?? '') : ''
  return {
    mode: args.includes('--version') || args.includes('-V') ? 'version' : command ? 'database' : 'requests',
    command,
    url: datasource.url ?? environment.DATABASE_URL,
    shadowUrl: datasource.shadowDatabaseUrl,
    schemaPaths: valuesAfter(args, '--datamodels'),
  }
}

/**
 * @param {readonly string[]} args
 * @param {string} name
 * @returns {string[]}
 */
function valuesAfter(args, name) {
  return args.flatMap((arg, at) => (arg === name ? [args[at + 1] ?? ''] : []))
}

/**
 * @param {string | undefined} json
 * @returns {{ url?: string, shadowDatabaseUrl?: string }}
 */
function readDatasource(json) {
  return json ? JSON.parse(json) : {}
}
