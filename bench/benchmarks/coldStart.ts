import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ratioFigure, report, type Benchmark } from '../harness/benchmark';
import { interleave, ratios, spreadOf } from '../harness/spread';

const alone = ['@trayio/cdk-dsl/connector/operation/OperationHandlerSetup', 'axios'];
const handlers = ['work_tickets_get', 'properties_update', '#token_request'] as const;

/** A Lambda's cold start: loading one compiled handler in a fresh process, beside the packages that every handler needs. */
export const coldStart: Benchmark = {
  name: 'cold-start',
  run: async ({ connector, some }) => {
    const loading = (modules: readonly string[]) => () => loadTime(connector, modules);
    const measured = await interleave(
      {
        alone: loading(alone),
        work_tickets_get: loading(['./dist/work_tickets_get/handler.js']),
        properties_update: loading(['./dist/properties_update/handler.js']),
        '#token_request': loading(['./dist/#token_request/handler.js']),
      },
      some(15),
    );
    const each = (name: keyof typeof measured) => `${name} ${spreadOf(measured[name]).median.toFixed(0)} ms`;
    return {
      figures: [
        ...handlers.map((name) =>
          ratioFigure(
            `loading ${name}, against \`@trayio/cdk-dsl\` and axios alone`,
            ratios(measured[name], measured.alone),
            {
              atMost: 1.25,
            },
          ),
        ),
        report('loading', [each('alone'), ...handlers.map(each)].join(', ')),
      ],
    };
  },
};

/** How long a fresh process takes to load the modules, in milliseconds, without Node's own start. */
async function loadTime(folder: string, modules: readonly string[]): Promise<number> {
  const script = [
    'const began = performance.now();',
    ...modules.map((name) => `require(${JSON.stringify(name)});`),
    'process.stdout.write(String(performance.now() - began));',
  ].join('\n');
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { cwd: folder });
  return Number(stdout);
}
