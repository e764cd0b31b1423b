#!/usr/bin/env node
import './bootstrap/requireNode.mjs'

void import('./bootstrap/handOver.mjs').then(({ handOver }) => handOver('galley/runGalley.ts', ['--import', 'tsx']))
