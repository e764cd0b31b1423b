/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [resolved] where it was fetched from
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const exactVersion = /^\d+\.\d+\.\d+/

/**
 * Makes a lock file fit for every machine: `npm install` leaves out the binary packages for other systems when the
 * registry does not serve them, and `npm ci` then refuses the lock on those systems; and where a package was fetched from
 * is nobody's business elsewhere.
 * @param {Lock} lock
 * @returns {{ lock: Lock, added: string[] }} the lock completed, and the places of the packages that were missing
 */
export function completeLock(lock) {
  const packages = Object.fromEntries(
    Object.entries(lock.packages).map(([place, { resolved: _resolved, ...locked }]) => [place, locked]),
  )
  /** @type {string[]} */
  const added = []
  for (const parent of Object.values({ ...packages })) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const locked = describePlatformPackage(name, version, parent.dev)
      if (!locked || hasPackage(packages, name)) continue
      packages[`node_modules/${name}`] = locked
      added.push(`node_modules/${name}`)
    }
  }
  return { lock: { ...lock, packages: sortByPlace(packages) }, added }
}

/**
 * A package for one kind of machine, read off its name, such as `@next/swc-linux-x64-musl`. Null: it is none.
 * @param {string} name
 * @param {string} version
 * @param {boolean} [dev]
 * @returns {LockedPackage | null}
 */
function describePlatformPackage(name, version, dev) {
  const kind = name.split('/').pop() ?? ''
  const os = systems.find((system) => kind.includes(system)) ?? (/windows/.test(kind) ? 'win32' : undefined)
  const cpu = processors.find((processor) => kind.includes(processor)) ?? (/-arm(-|$)/.test(kind) ? 'arm' : undefined)
  if (!exactVersion.test(version.replace(/^\^/, '')) || (!os && !cpu)) return null
  const libc = kind.includes('musl') ? 'musl' : kind.includes('gnu') ? 'glibc' : undefined
  return {
    version: version.replace(/^\^/, ''),
    ...(dev && { dev }),
    ...(cpu && { cpu: [cpu] }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  }
}

/**
 * @param {Record<string, LockedPackage>} packages
 * @param {string} name
 * @returns {boolean}
 */
function hasPackage(packages, name) {
  return Object.keys(packages).some(
    (place) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`),
  )
}

/**
 * @param {Record<string, LockedPackage>} packages
 * @returns {Record<string, LockedPackage>}
 */
function sortByPlace(packages) {
  return Object.fromEntries(Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1)))
}
