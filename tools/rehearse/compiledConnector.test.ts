import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCompiled } from './compiledConnector';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aspire-compiled-'));
  symlinkSync(join(__dirname, '../../node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a compiled operation; `body` is the code of its callback. */
function operation(name: string, body: string): void {
  handler(
    name,
    `const { OperationHandlerSetup } = require('@trayio/cdk-dsl/connector/operation/OperationHandlerSetup');
     const { OperationHandlerResult, OperationHandlerError } = require('@trayio/cdk-dsl/connector/operation/OperationHandler');
     OperationHandlerSetup.configureHandler((handler) => handler.usingComposite(async (ctx, input) => { ${body} }));`,
  );
}

function handler(name: string, text: string): void {
  mkdirSync(join(folder, 'dist', name), { recursive: true });
  writeFileSync(join(folder, 'dist', name, 'operation.json'), JSON.stringify({ name, title: name }));
  writeFileSync(join(folder, 'dist', name, 'handler.js'), text);
}

const start = (env: NodeJS.ProcessEnv = {}) => startCompiled(folder, { node: process.execPath, env });

it('loads every handler once and runs operations one after the other, with only the given environment', async () => {
  const told =
    'return OperationHandlerResult.success({ said: input.say, env: Object.keys(process.env).sort(), pid: process.pid });';
  operation('plant_tree', told);
  operation('#token_request', told);
  const { operations, execute, close } = await start({ ASPIRE_BASE_URL: 'http://127.0.0.1:1' });
  try {
    expect(operations).toEqual(['#token_request', 'plant_tree']);
    const first = await execute('#token_request', {}, { say: 'one' });
    const second = await execute('plant_tree', {}, { say: 'two' });
    expect([first.said, second.said, first.pid]).toEqual(['one', 'two', second.pid]);
    expect(first.env).toContain('ASPIRE_BASE_URL');
    expect(first.env).not.toContain('HOME');
  } finally {
    close();
  }
});

it('names every handler that does not load or registers nothing', async () => {
  operation('plant_tree', '');
  handler('fell_tree', "require('a-package-that-is-not-installed');");
  handler('water_tree', 'exports.waterTreeHandler = {};');
  await expect(start()).rejects.toThrow(
    /^fell_tree: Cannot find module 'a-package-that-is-not-installed'[^]*\nwater_tree: its handler registers no operation$/,
  );
});

it('says which operation failed, and how', async () => {
  operation('plant_tree', "return OperationHandlerResult.failure(OperationHandlerError.userInputError('No spade.'));");
  const { execute, close } = await start();
  await expect(execute('plant_tree', {}, {})).rejects.toThrow('plant_tree: UserInputError: No spade.');
  close();
});

it('reports the output of a process that ends too early', async () => {
  handler('plant_tree', "console.error('out of memory'); process.exit(7);");
  await expect(start()).rejects.toThrow(/the process ended with 7\nout of memory/);
});
