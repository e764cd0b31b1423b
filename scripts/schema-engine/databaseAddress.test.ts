import { expect, it } from 'vitest'
import { quoteName, readDatabaseAddress } from './databaseAddress.mjs'

it('takes an address apart, with what is percent-encoded in it', () => {
  expect(readDatabaseAddress('postgresql://desk:p%40ss@db.example:6000/galley%20one?schema=paper')).toEqual({
    host: 'db.example',
    port: 6000,
    user: 'desk',
    password: 'p@ss',
    database: 'galley one',
    schema: 'paper',
    ssl: undefined,
  })
})

it('knows sockets and the ways of sslmode', () => {
  expect(readDatabaseAddress('postgresql://u@localhost/d?host=/run/postgresql').host).toBe('/run/postgresql')
  expect(readDatabaseAddress('postgresql://u@h/d?sslmode=require').ssl).toEqual({ rejectUnauthorized: false })
  expect(readDatabaseAddress('postgresql://u@h/d?sslmode=verify-full').ssl).toEqual({ rejectUnauthorized: true })
  expect(readDatabaseAddress('postgresql://u@h/d?sslmode=disable').ssl).toBe(false)
})

it('quotes a name', () => {
  expect(quoteName('a"b')).toBe('"a""b"')
})
