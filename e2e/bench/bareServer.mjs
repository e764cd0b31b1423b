import { createServer } from 'node:http'

// The same bytes as a page, from memory and nothing else: what Node itself takes for an answer.
process.once('message', (/** @type {{ body: string, headers: Record<string, string> }} */ { body, headers }) => {
  const bytes = Buffer.from(body, 'base64')
  const server = createServer((_, response) => {
    response.writeHead(200, headers)
    response.end(bytes)
  })
  server.listen(0, '127.0.0.1', () =>
    process.send?.(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
  )
})
process.once('disconnect', () => process.exit())
