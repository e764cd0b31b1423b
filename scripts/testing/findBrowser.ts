import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { say } from '../bootstrap/say.mjs'
import { runProgram } from './runProgram.ts'

/**
 * As the systems name it: first the one without windows of its own, which takes a fifth less of a machine's time for the
 * same tests, then the freest.
 */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/snap/bin/chromium']

/**
 * Finds a Chromium for the browser tests, or gets one: the machine's own, else Playwright's, else, as root, the system's
 * package. What is fetched or installed is said aloud.
 * @returns the path of its program
 * @throws Trouble when there is none to be had
 */
export async function findBrowser(): Promise<string> {
  return installedBrowser() ?? playwrightBrowser() ?? (await fetchBrowser()) ?? (await installPackage()) ?? noBrowser()
}

function installedBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [process.env.GALLEY_BROWSER ?? '', ...candidates, ...places].find((file) => file && isProgram(file)) ?? null
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function playwrightBrowser(): string | null {
  const file = chromium.executablePath()
  return existsSync(file) ? file : null
}

async function fetchBrowser(): Promise<string | null> {
  console.log(say('browserFetch'))
  const { succeeded } = await runProgram('playwright', ['install', 'chromium'])
  return succeeded ? playwrightBrowser() : null
}

async function installPackage(): Promise<string | null> {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return null
  console.log(say('browserInstall'))
  const environment = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('/usr/bin/apt-get', ['update', '-qq'], { environment })
  const install = (name: string) =>
    runProgram('/usr/bin/apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { environment })
  // Not every system has the one without windows as a package.
  const { succeeded } = await install('chromium-headless-shell')
  if (!succeeded) await install('chromium')
  return installedBrowser()
}

function noBrowser(): never {
  throw new Trouble('browserNone')
}
