const rooms = '^(app|components|editor|domain|server|cli|seeds|e2e|bench|scripts)/'
const tests = '[.](test|long)[.]tsx?$'
const npm = (...names) => `^node_modules/(${names.join('|')})/`
const outside = ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown']
/** May import of the project only from the rooms named (and from itself). */
const wall = (room, others, comment) => ({
  name: `${room}-wall`,
  severity: 'error',
  comment,
  from: { path: `^${room}/` },
  to: { path: rooms, pathNot: `^(${[room, ...others].join('|')})/` },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    wall('domain', [], 'The domain is pure: it imports no other room.'),
    wall('editor', ['domain'], 'The editor imports only the domain.'),
    wall('components', ['editor', 'domain'], 'Components import only the editor and the domain.'),
    wall('server', ['editor', 'domain'], 'The server imports only the editor and the domain.'),
    wall(
      'app',
      ['components', 'editor', 'domain', 'server'],
      'Routes import the four rooms, and nothing beside the application.',
    ),
    wall(
      'cli',
      ['server', 'domain', 'seeds', 'scripts'],
      'The command line imports the server, the domain, the demo and what opens the database.',
    ),
    wall('seeds', ['server', 'domain', 'scripts'], 'The demo imports the server and the domain.'),
    wall(
      'e2e',
      ['server', 'editor', 'domain', 'seeds', 'scripts'],
      'Browser tests import the server, the editor’s table of keys, the domain, the demo and what starts Galley.',
    ),
    wall('bench', ['server', 'domain', 'seeds', 'scripts'], 'Measurements import the server, the domain and the demo.'),
    wall(
      'scripts',
      [],
      'Scripts run before there is anything else, so they import no room; server/testing alone is shared.',
    ),
    {
      name: 'domain-libraries',
      severity: 'error',
      comment:
        'The domain uses zod, diff, saxes, htmlparser2, re2js and opencc-js, all pure, and nothing else from outside: no clock, network, file or Node module.',
      from: { path: '^domain/', pathNot: tests },
      to: { dependencyTypes: outside, pathNot: npm('zod', 'diff', 'saxes', 'htmlparser2', 're2js', 'opencc-js') },
    },
    {
      name: 'editor-libraries',
      severity: 'error',
      comment: 'The editor uses @tiptap/core, @tiptap/pm, zod and diff, and nothing else from outside.',
      from: { path: '^editor/', pathNot: tests },
      to: {
        dependencyTypes: outside,
        pathNot: npm('@tiptap/core', '@tiptap/pm', 'prosemirror-[a-z-]+', 'zod', 'diff'),
      },
    },
    {
      name: 'no-react-below',
      severity: 'error',
      comment: 'React stays in app and components.',
      from: { path: '^(editor|domain|server|cli|seeds)/' },
      to: { path: npm('react', 'react-dom', '@tiptap/react', 'react-aria-components', 'use-intl') },
    },
    {
      name: 'prisma-in-server-only',
      severity: 'error',
      comment: 'The database is reached under server/ only; scripts open and migrate it.',
      from: { pathNot: `^(server|scripts)/|${tests}` },
      to: { path: `${npm('@prisma/[a-z-]+', 'prisma', 'pg')}|^server/database/generated/` },
    },
    {
      name: 'no-node-in-components',
      severity: 'error',
      comment: 'Components run in the browser: no Node modules.',
      from: { path: '^components/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Modules that need each other are one module, or hide a third.',
      from: { pathNot: '^server/database/generated/' },
      to: { circular: true },
    },
    {
      name: 'no-test-as-source',
      severity: 'error',
      comment: 'A test is nobody’s source.',
      from: { path: rooms },
      to: { path: tests },
    },
    {
      name: 'unresolvable',
      severity: 'error',
      comment: 'Every import must lead somewhere.',
      from: { path: rooms },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^([.]next|data|out|test-output)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
}
