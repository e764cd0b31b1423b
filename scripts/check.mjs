import './bootstrap/requireNode.mjs'

import('./bootstrap/handOver.mjs').then(({ handOver }) => handOver('testing/runCheck.ts'))
