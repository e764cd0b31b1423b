import { readAnswer, type Answer } from '#components/editor/saving/askServer.ts'

/**
 * Sends one file as it lies on disk. `onSent` gets the bytes that are on their way, again and again; fetch does not tell
 * them, so it is asked the older way.
 */
export function sendFile(
  address: string,
  file: File,
  asked: { readonly method?: 'PUT' | 'POST'; readonly onSent: (bytes: number) => void; readonly signal: AbortSignal },
): Promise<Answer> {
  const { method = 'PUT', onSent, signal } = asked
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open(method, address)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded }) => onSent(loaded)
    request.onload = () => resolve(request.status >= 500 ? { kind: 'unreachable' } : readAnswer(request.response))
    request.onerror = () => resolve({ kind: 'unreachable' })
    request.onabort = () => resolve({ kind: 'unreachable' })
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}
