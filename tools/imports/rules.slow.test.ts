import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workingCopy } from '../check/workingCopy';

type Rooms = Readonly<Record<string, { imports: readonly string[] }>>;

const load = createRequire(__filename);
const { connector, emulator, gateway } = load('./rooms.cjs') as Readonly<
  Record<'connector' | 'emulator' | 'gateway', Rooms>
>;
const rules = load('../dependency-rules.cjs') as { forbidden: readonly { name: string }[] };

/** For each rule, files that break it: their paths, and what they import. */
const broken: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-cycles': { 'api/one.ts': './other', 'api/other.ts': './one' },
  'src-stands-alone': { 'src/aspire/http/leaving.ts': '../../../api/model/readApi' },
  'src-uses-what-tray-installs': { 'src/aspire/http/developing.ts': 'fast-check' },
  'handlers-run-rows': { 'src/one_more/handler.ts': '../aspire/client/session' },
  'inputs-and-outputs-are-types': { 'src/one_more/input.ts': '../aspire/model/operation' },
  'records-are-data': { 'src/records/acting.ts': '../aspire/client/session' },
  'every-file-has-a-room': { 'src/aspire/http/toNoRoom.ts': '../beside', 'src/aspire/beside.ts': '' },
  'aspire-takes-operations-as-data': { 'src/aspire/operations/single.ts': '../../records/properties.operations' },
  'the-face-is-thin': { 'src/AspireConnectorAuth.ts': './aspire/operations/kinds' },
  'cdk-in-one-room': { 'src/aspire/client/cdk.ts': '@trayio/cdk-dsl/connector/operation/OperationHandler' },
  'axios-in-one-place': { 'src/aspire/http/moreAxios.ts': 'axios' },
  'node-http-in-one-room': { 'src/aspire/client/moreHttp.ts': 'node:http' },
  'aspire-knows-no-tray': { 'emulator/server/tray.ts': '../../src/AspireConnectorAuth' },
  'the-description-knows-nobody': { 'api/model/tools.ts': '../../emulator/options' },
  ...ofRooms('connector', 'src/aspire', connector),
  'connector-has-no-folder-circle': {
    'src/aspire/model/circle.ts': '../redaction/circle',
    'src/aspire/redaction/circle.ts': '../model/record',
  },
  'kind-call': { 'src/aspire/operations/call.ts': './getById' },
  'kind-batchCreate': { 'src/aspire/operations/batchCreate.ts': './getById' },
  'kind-update': { 'src/aspire/operations/update/more.ts': '../getById' },
  'kind-upsert': { 'src/aspire/operations/upsert/more.ts': '../getById' },
  'kind-verifyConnection': { 'src/aspire/operations/verifyConnection/more.ts': '../getById' },
  'kinds-stand-alone': { 'src/aspire/operations/list/more.ts': '../getById' },
  ...ofRooms('emulator', 'emulator', emulator),
  'emulator-testing': { 'emulator/server/helped.ts': '../testing/client' },
  'emulator-has-no-folder-circle': {
    'emulator/model/circle.ts': '../auth/circle',
    'emulator/auth/circle.ts': '../model/circle',
  },
  ...ofRooms('gateway', 'gateway/src', gateway),
  'gateway-has-no-folder-circle': {
    'gateway/src/database/circle.ts': '../audit/circle',
    'gateway/src/audit/circle.ts': '../database/circle',
  },
  'gateway-uses-rooms-of-the-connector': { 'gateway/src/refresh/inTray.ts': '../../../src/aspire/tray/handlers' },
  'gateway-emulator-for-the-demo': { 'gateway/src/http/emulating.ts': '../../../emulator/options' },
  'gateway-schemas-for-operations': { 'gateway/src/refresh/describing.ts': '../../../api/model/readApi' },
  'the-client-stands-alone': { 'gateway/client/logging.ts': '../src/logging/logger' },
  'gateway-testing': { 'gateway/src/refresh/helped.ts': '../../testing/provider' },
};

/** For each room, a file in it that imports a file of a room that it may not. */
function ofRooms(prefix: string, folder: string, rooms: Rooms) {
  return Object.fromEntries(
    Object.entries(rooms).map(([room, { imports }]) => {
      const forbidden = Object.keys(rooms).find((other) => other !== room && !imports.includes(other)) ?? '';
      const files = {
        [`${folder}/${room}/breaking.ts`]: `../${forbidden}/broken`,
        [`${folder}/${forbidden}/broken.ts`]: '',
      };
      return [`${prefix}-${room}`, files];
    }),
  );
}

let said = '';
beforeAll(() => {
  const copy = workingCopy(join(__dirname, '../..'));
  try {
    for (const files of Object.values(broken)) {
      for (const [path, target] of Object.entries(files)) {
        const file = join(copy.folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, target === '' ? 'export const x = 1;\n' : `import '${target}';\n`, { flag: 'a' });
      }
    }
    const run = spawnSync('npm', ['run', '-s', 'lint:imports'], { cwd: copy.folder, encoding: 'utf8' });
    said = run.stdout;
  } finally {
    copy.remove();
  }
}, 300_000);

it.each(rules.forbidden.map(({ name }) => name))('the rule %s fires where it is broken', (name) => {
  expect(Object.keys(broken)).toContain(name);
  expect(said).toContain(`error ${name}: `);
});
