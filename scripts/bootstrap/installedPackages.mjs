import { createHash } from 'node:crypto'

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

/**
 * What an installation is remembered by. The kind of machine belongs to it, as a folder may be copied to another.
 * @param {string} lock the text of package-lock.json
 * @returns {string}
 */
export function lockStamp(lock) {
  return `${process.platform}-${process.arch} ${createHash('sha256').update(lock).digest('hex')}`
}

/**
 * Whether node_modules has every package of the lock, by the list that npm keeps there. Optional ones may be missing:
 * most of them are for other machines.
 * @param {string} lock the text of package-lock.json
 * @param {string} installed the text of node_modules/.package-lock.json, or nothing
 * @returns {boolean}
 */
export function hasAllPackages(lock, installed) {
  if (!installed) return false
  const there = readPackages(installed)
  return Object.entries(readPackages(lock)).every(
    ([place, { version, optional }]) => !place || optional || there[place]?.version === version,
  )
}

/**
 * @param {string} json
 * @returns {LockedPackages}
 */
function readPackages(json) {
  return JSON.parse(json).packages
}
