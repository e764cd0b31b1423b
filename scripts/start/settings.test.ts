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

const provider = {
  GALLEY_OIDC_ISSUER: 'https://id.example',
  GALLEY_OIDC_CLIENT_ID: 'a',
  GALLEY_OIDC_CLIENT_SECRET: 'b',
}

it('takes a provider of identities whole or not at all', () => {
  expect(readSettings(provider).port).toBe(3000)
  for (const name of Object.keys(provider)) expect(() => readSettings({ ...provider, [name]: '' })).toThrow(name)
  expect(() => readSettings({ ...provider, GALLEY_OIDC_ISSUER: 'id.example' })).toThrow(/GALLEY_OIDC_ISSUER/)
})
