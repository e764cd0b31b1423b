import { expect, inject, it } from 'vitest'
import { ensureDatabase } from './ensureDatabase.ts'

it.each(['', 'mysql://localhost/galley', 'postgres:/', 'not an address'])('refuses “%s” as an address', async (url) => {
  await expect(ensureDatabase(url)).rejects.toMatchObject({
    key: expect.stringMatching(/databaseUrlBad|databaseUnreachable/) as string,
  })
})

it('says which database cannot be reached, without its password', async () => {
  const reached = ensureDatabase('postgresql://galley:secret@127.0.0.1:1/galley')
  await expect(reached).rejects.toThrow(/127\.0\.0\.1:1\/galley/)
  await expect(reached).rejects.not.toThrow(/secret/)
})

it('refuses a wrong password with a sentence, and makes a database that is missing', async () => {
  const url = new URL(inject('testServer').url)
  url.pathname = `/test_${process.pid}_made`
  await expect(ensureDatabase(url.href)).resolves.toBeUndefined()
  url.password = 'wrong'
  await expect(ensureDatabase(url.href)).rejects.toMatchObject({ key: 'databaseUnreachable' })
})
