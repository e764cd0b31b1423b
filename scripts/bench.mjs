import './bootstrap/requireNode.mjs'

void import('./bootstrap/handOver.mjs').then(({ handOver }) => handOver('bench/runBench.ts', ['--import', 'tsx']))
