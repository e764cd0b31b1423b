import { subscribe } from 'node:diagnostics_channel'

// Loaded into the server (node --import). Anyone can write "I am forwarded for …" into a request: what a proxy would say
// is taken out of every request before Next sees it, unless a proxy is declared. Next then fills in what it knows itself.
const said = ['forwarded', 'x-real-ip', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port']

if (!Number(process.env.GALLEY_PROXIES))
  subscribe('http.server.request.start', (message) => {
    const { headers } = /** @type {{ request: import('node:http').IncomingMessage }} */ (message).request
    for (const name of said) delete headers[name]
  })
