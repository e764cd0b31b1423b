import { subscribe } from 'node:diagnostics_channel'

// Loaded into the server (node --import). Told to end, it lets go at once of every connection on which nothing is being
// answered: Node would wait for those that browsers open ahead and never ask anything on, seconds each time.
/** @typedef {import('node:net').Socket} Socket */
/** @type {Set<Socket>} */
const open = new Set()
/** @type {Set<Socket>} */
const busy = new Set()
let isEnding = false

/** @param {string} channel @param {(socket: Socket) => void} take */
const onSocket = (channel, take) =>
  subscribe(channel, (message) => take(/** @type {{ socket: Socket }} */ (message).socket))

onSocket('net.server.socket', (socket) => {
  open.add(socket)
  socket.once('close', () => (open.delete(socket), busy.delete(socket)))
})
onSocket('http.server.request.start', (socket) => busy.add(socket))
onSocket('http.server.response.finish', (socket) => {
  busy.delete(socket)
  if (isEnding) socket.destroySoon()
})

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
  process.on(signal, () => {
    isEnding = true
    for (const socket of open) if (!busy.has(socket)) socket.destroy()
  })
