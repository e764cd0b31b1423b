const secondMs = 1000
/** Without a terminal, one line each so many seconds. */
const lineEvery = 10

/** @type {{ sentence: string, start: number, timer: NodeJS.Timeout } | undefined} */
let current

/**
 * Says on stderr what is waited for and, while it lasts, for how many seconds; then how long it took.
 * @template Result
 * @param {string} sentence
 * @param {Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function waitFor(sentence, work) {
  beginWait(sentence)
  try {
    return await work
  } finally {
    endWait()
  }
}

/**
 * The same for work that itself knows its parts: each sentence ends the wait before it.
 * @param {string} sentence
 */
export function beginWait(sentence) {
  endWait()
  const start = Date.now()
  process.stderr.write(process.stderr.isTTY ? `${sentence} …` : `${sentence} …\n`)
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - start) / secondMs)
    if (process.stderr.isTTY) process.stderr.write(`\r${sentence} … ${seconds} s`)
    else if (seconds % lineEvery === 0) process.stderr.write(`${sentence} … ${seconds} s\n`)
  }, secondMs)
  timer.unref()
  current = { sentence, start, timer }
}

export function endWait() {
  if (!current) return
  const { sentence, start, timer } = current
  current = undefined
  clearInterval(timer)
  const took = `${((Date.now() - start) / secondMs).toFixed(1)} s`
  process.stderr.write(process.stderr.isTTY ? `\r${sentence} … ${took}\n` : `${sentence} … ${took}\n`)
}
