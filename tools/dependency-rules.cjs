/** Who may import whom, as rules for dependency-cruiser: the rooms of docs/architecture.md, and what surrounds them. */
const { connector, emulator, gateway, madeOf } = require('./imports/rooms.cjs');
const { kindRules, noFolderCircle, roomRules } = require('./imports/roomRules.cjs');

/** The command line alone may import the files that wire the rooms. */
function exceptComposition(rule) {
  if (rule.name !== 'gateway-cli') return rule;
  return { ...rule, to: { ...rule.to, pathNot: [...rule.to.pathNot, '^gateway/src/(composition|openStore)\\.ts$'] } };
}

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
      to: { path: '^(api|emulator|gateway|tools|tests|bench)/' },
    },
    {
      name: 'src-uses-what-tray-installs',
      comment: "Tray installs the root package.json's dependencies and nothing else.",
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'handlers-run-rows',
      comment: 'A handler is a row of src/records and a callback of tray/.',
      severity: 'error',
      from: { path: '^src/([^/]+)/handler\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/(aspire/tray|records|$1)/', '^src/AspireConnectorAuth\\.ts$'] },
    },
    {
      name: 'inputs-and-outputs-are-types',
      comment: 'Tray reads them with a compiler of its own.',
      severity: 'error',
      from: { path: '^src/[^/]+/(input|output)\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(aspire/types|records)/' },
    },
    {
      name: 'records-are-data',
      comment: 'A record or a row of data knows the model and other records.',
      severity: 'error',
      from: { path: '^src/records/' },
      to: { path: '^src/', pathNot: '^src/(records|aspire/model)/' },
    },
    {
      name: 'every-file-has-a-room',
      comment: 'No file stands beside the rooms of src/aspire.',
      severity: 'error',
      from: {},
      to: { path: '^src/aspire/[^/]+$' },
    },
    {
      name: 'aspire-takes-operations-as-data',
      comment: 'The rooms know no single operation, no record and no face of the contract.',
      severity: 'error',
      from: { path: '^src/aspire/' },
      to: { path: '^src/', pathNot: '^src/aspire/' },
    },
    {
      name: 'the-face-is-thin',
      comment: 'The file of the authentication contract passes on to auth/ and client/.',
      severity: 'error',
      from: { path: '^src/AspireConnectorAuth\\.ts$' },
      to: { path: '^src/', pathNot: '^src/aspire/(auth|client)/' },
    },
    {
      name: 'cdk-in-one-room',
      comment: "Only tray/ knows Tray's CDK, so that the same operations run elsewhere.",
      severity: 'error',
      from: { path: '^src/(aspire/(?!tray/)|records/)' },
      to: { path: 'node_modules/@trayio/' },
    },
    {
      name: 'axios-in-one-place',
      comment: 'Loaded only for streams and proxies; the tests have a client of their own for the emulator.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/aspire/http/axiosTransport\\.ts$', '^src/testing/'] },
      to: { path: 'node_modules/axios/' },
    },
    {
      name: 'node-http-in-one-room',
      comment: 'Whatever is sent goes out through http/, with its limits and retries.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/aspire/http/', '^src/testing/'] },
      to: { path: '^(node:)?https?$' },
    },
    {
      name: 'aspire-knows-no-tray',
      comment: 'The description and the emulator are for every client of Aspire.',
      severity: 'error',
      from: { path: '^(api|emulator)/' },
      to: { path: ['^(src|gateway|tools|tests)/', 'node_modules/@trayio/'] },
    },
    {
      name: 'the-description-knows-nobody',
      comment: 'api/ is read by all and reads none.',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^(src|emulator|gateway|tools|tests)/' },
    },
    ...roomRules('connector', 'src/aspire', connector),
    ...kindRules('src/aspire/operations', madeOf),
    noFolderCircle('connector', 'src/aspire'),
    ...roomRules('emulator', 'emulator', emulator),
    noFolderCircle('emulator', 'emulator', '^emulator/testing$'),
    {
      name: 'emulator-testing',
      comment: "The tests' helpers are for tests alone.",
      severity: 'error',
      from: { path: '^emulator/', pathNot: ['\\.test\\.ts$', '^emulator/(odata/)?testing/'] },
      to: { path: '^emulator/(odata/)?testing/' },
    },
    ...roomRules('gateway', 'gateway/src', gateway, ['dayOrTime\\.ts', 'errors\\.ts', 'system\\.ts']).map(
      exceptComposition,
    ),
    noFolderCircle('gateway', 'gateway/src'),
    {
      name: 'gateway-uses-rooms-of-the-connector',
      comment: "The gateway is another host than Tray: it uses the connector's rooms without tray/, and the catalog.",
      severity: 'error',
      from: { path: '^gateway/src/' },
      to: { path: '^src/', pathNot: '^src/(aspire/(?!tray/)|records/catalog)' },
    },
    {
      name: 'gateway-emulator-for-the-demo',
      comment: 'Only the demo of the command line starts an emulator.',
      severity: 'error',
      from: { path: '^gateway/src/', pathNot: '^gateway/src/cli/' },
      to: { path: '^(emulator|tools|tests)/' },
    },
    {
      name: 'gateway-schemas-for-operations',
      comment: 'Only two rooms read the pages of the API: operations for schemas, sync for tables.',
      severity: 'error',
      from: { path: '^gateway/src/', pathNot: '^gateway/src/(cli|operations|sync)/' },
      to: { path: '^api/' },
    },
    {
      name: 'the-client-stands-alone',
      comment: "What programs load to call the gateway needs nothing but fetch; it takes the errors' codes as types.",
      severity: 'error',
      from: { path: '^gateway/client/' },
      to: { pathNot: '^gateway/(client/|src/errors\\.ts$)' },
    },
    {
      name: 'gateway-testing',
      comment: "The tests' helpers are for tests alone.",
      severity: 'error',
      from: { path: '^gateway/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^gateway/(testing|tests)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(gateway/)?(dist|\\.build)/' },
    tsPreCompilationDeps: true,
    // The CDK's packages name their files by "exports".
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
