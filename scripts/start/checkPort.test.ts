import { createServer, type AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { checkPort } from './checkPort.ts'

it('refuses a taken port with a sentence, and waits for one that is being left', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await expect(checkPort('127.0.0.1', port, 0)).rejects.toThrow(`Port ${port} is taken`)
  setTimeout(() => server.close(), 200)
  await expect(checkPort('127.0.0.1', port, 5_000)).resolves.toBeUndefined()
})

it('refuses an address that is not of this machine', async () => {
  await expect(checkPort('192.0.2.1', 3000, 0)).rejects.toThrow('192.0.2.1')
})
