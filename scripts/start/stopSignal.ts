/**
 * Aborts when Galley is to stop: Ctrl-C, a kill, a closed terminal, or the end of the process that started us.
 * Asking twice makes no difference.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  const stop = () => controller.abort()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  if (process.channel) {
    process.on('disconnect', stop)
    process.channel.unref()
  }
  return controller.signal
}

/** Resolves when the signal aborts. */
export function untilStopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
