import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ratioFigure, report, type Benchmark } from '../harness/benchmark';
import { interleave, ratios, spreadOf, type Cost } from '../harness/spread';

const cdk = '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
const handlers = ['work_tickets_get', 'properties_update', '#token_request'] as const;

/**
 * A Lambda's cold start: loading one compiled handler in a fresh process, beside the packages that every handler needs. A
 * handler that does nothing is what no connector can be better than. What carries out runs is loaded by the first one, so
 * that is measured as well.
 */
export const coldStart: Benchmark = {
  name: 'cold-start',
  run: async ({ connector, some }) => {
    await writeBareHandler(connector);
    const loading =
      (...modules: string[]) =>
      () =>
        loadTime(connector, modules);
    const measured = await interleave(
      {
        alone: loading(cdk, 'axios'),
        bare: loading('./dist/bare_handler/handler.js'),
        work_tickets_get: loading('./dist/work_tickets_get/handler.js'),
        properties_update: loading('./dist/properties_update/handler.js'),
        '#token_request': loading('./dist/#token_request/handler.js'),
        'first list': loading(
          './dist/work_tickets_get/handler.js',
          './dist/aspire/tray/run.js',
          './dist/aspire/operations/list/list.js',
        ),
      },
      some(21),
    );
    const names = Object.keys(measured) as (keyof typeof measured)[];
    const beside = (name: keyof typeof measured, of: keyof Cost) =>
      ratios(
        measured[name].map((cost) => cost[of]),
        measured.alone.map((cost) => cost[of]),
      );
    const each = (name: keyof typeof measured) =>
      `${name} ${spreadOf(measured[name].map(({ clock }) => clock)).median.toFixed(0)} ms`;
    return {
      figures: [
        ...handlers.map((name) =>
          ratioFigure(`loading ${name}, against \`@trayio/cdk-dsl\` and axios alone`, beside(name, 'clock'), {
            atMost: 0.7,
          }),
        ),
        ratioFigure('loading a handler that does nothing, against the same', beside('bare', 'clock')),
        ratioFigure('loading work_tickets_get and all that its first run loads', beside('first list', 'clock')),
        // On a shared machine, processor time is more reliable than the clock.
        ...([...handlers, 'bare', 'first list'] as const).map((name) =>
          ratioFigure(`${name}, processor time`, beside(name, 'processor')),
        ),
        report('loading', names.map(each).join(', ')),
      ],
    };
  },
};

async function writeBareHandler(connector: string): Promise<void> {
  const folder = join(connector, 'dist', 'bare_handler');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'operation.json'), JSON.stringify({ name: 'bare_handler', title: 'Nothing' }));
  await writeFile(
    join(folder, 'handler.js'),
    `const { OperationHandlerSetup } = require(${JSON.stringify(cdk)});
exports.handler = OperationHandlerSetup.configureHandler((handler) => handler.usingComposite(async () => ({})));
`,
  );
}

/** What it costs a fresh process to load the modules, without Node's own start. */
async function loadTime(folder: string, modules: readonly string[]): Promise<Cost> {
  const script = [
    'const [before, began] = [process.cpuUsage(), performance.now()];',
    ...modules.map((name) => `require(${JSON.stringify(name)});`),
    'const clock = performance.now() - began;',
    'const { user, system } = process.cpuUsage(before);',
    'process.stdout.write(JSON.stringify({ clock, processor: (user + system) / 1000 }));',
  ].join('\n');
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { cwd: folder });
  return JSON.parse(stdout) as Cost;
}
