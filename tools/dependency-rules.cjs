/** Who may import whom: the house of docs/architecture.md, as rules for dependency-cruiser. */

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'No two files import each other, not even by a detour.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'src-stands-alone',
      comment: 'Tray zips src alone.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(api|emulator|tools|tests|bench)/' },
    },
    {
      name: 'src-uses-what-tray-installs',
      comment: "Tray installs the root package.json's dependencies and nothing else.",
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'operations-use-the-runtime',
      comment: 'An operation knows the runtime, the records, the authentication and its own files; no other operation.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/(aspire|records|testing)/' },
      to: { path: '^src/', pathNot: ['^src/(aspire|records|testing)/', '^src/AspireConnectorAuth\\.ts$', '^src/$1/'] },
    },
    {
      name: 'runtime-knows-no-operation',
      comment: 'The runtime takes operations as data.',
      severity: 'error',
      from: { path: '^src/(aspire/|AspireConnectorAuth\\.ts)' },
      to: { path: '^src/', pathNot: ['^src/aspire/', '^src/AspireConnectorAuth\\.ts$'] },
    },
    {
      name: 'axios-in-one-place',
      comment: 'Loaded only for streams and proxies; the tests have a client of their own for the emulator.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/aspire/axiosSend\\.ts$', '^src/testing/'] },
      to: { path: 'node_modules/axios/' },
    },
    {
      name: 'aspire-knows-no-tray',
      comment: 'The description and the emulator are for every client of Aspire.',
      severity: 'error',
      from: { path: '^(api|emulator)/' },
      to: { path: ['^(src|tools|tests)/', 'node_modules/@trayio/'] },
    },
    {
      name: 'the-description-knows-nobody',
      comment: 'api/ is read by all and reads none.',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^(src|emulator|tools|tests)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    // The CDK's packages name their files by "exports".
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
