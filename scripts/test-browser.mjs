import './bootstrap/requireNode.mjs'

void import('./bootstrap/handOver.mjs').then(({ handOver }) => handOver('testing/runBrowserTests.ts'))
