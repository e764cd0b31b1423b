import { expect, it } from 'vitest'
import { readCommandLine } from './commandLine.mjs'

it('reads a request for answers line by line', () => {
  const args = [
    '--datasource',
    '{"url":"postgresql://h/d","shadowDatabaseUrl":"postgresql://h/s"}',
    '--datamodels',
    'a.prisma',
  ]
  expect(readCommandLine(args, {})).toEqual({
    mode: 'requests',
    command: '',
    url: 'postgresql://h/d',
    shadowUrl: 'postgresql://h/s',
    schemaPaths: ['a.prisma'],
  })
})

it('reads a database command, with the address from the environment', () => {
  const environment = { DATABASE_URL: 'postgresql://h/d' }
  expect(readCommandLine(['cli', 'create-database'], environment)).toMatchObject({
    mode: 'database',
    command: 'create-database',
    url: 'postgresql://h/d',
  })
})

it('reads a question for the version', () => {
  expect(readCommandLine(['--version'], {}).mode).toBe('version')
})
