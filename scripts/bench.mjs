import './bootstrap/requireNode.mjs'

import('./bootstrap/handOver.mjs').then(({ handOver }) => handOver('bench/runBench.ts', ['--import', 'tsx']))
