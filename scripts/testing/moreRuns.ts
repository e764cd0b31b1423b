import fc from 'fast-check'

// Vitest loads this before each file of long tests: every property that leaves its number of runs open gets this many.
const numRuns = Number(process.env.GALLEY_PROPERTY_RUNS)
if (numRuns > 0) {
  fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns, verbose: true })
  console.log(`${numRuns} random inputs for each property`)
}
