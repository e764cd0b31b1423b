import path from 'node:path'
import { expect, it } from 'vitest'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { readSettings } from './settings.ts'

it('has a default for everything', () => {
  expect(readSettings({})).toEqual({
    dataFolder: path.join(projectFolder, 'data'),
    dataFolderChosen: false,
    databaseUrl: undefined,
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    proxies: 0,
  })
})

it('takes what a person sets', () => {
  const settings = readSettings({ GALLEY_DATA: '/srv/galley', PORT: '8080', GALLEY_URL: 'https://desk.example/' })
  expect(settings).toMatchObject({ dataFolder: '/srv/galley', dataFolderChosen: true, port: 8080 })
  expect(settings.publicUrl).toBe('https://desk.example')
})

it.each(['0', '65536', 'http', '80.5', '-1'])('refuses PORT=%s', (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(/PORT/)
})

it.each(['one', '-1', '1.5', '10'])('refuses GALLEY_PROXIES=%s', (GALLEY_PROXIES) => {
  expect(() => readSettings({ GALLEY_PROXIES })).toThrow(/GALLEY_PROXIES/)
})

it.each(['desk.example', 'ftp://desk.example'])('refuses GALLEY_URL=%s', (GALLEY_URL) => {
  expect(() => readSettings({ GALLEY_URL })).toThrow(/GALLEY_URL/)
})
