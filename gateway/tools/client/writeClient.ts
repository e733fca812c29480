import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, type Options } from 'prettier';
import ts from 'typescript';
import { readApi } from '../../../api/model/readApi';
import { describeOperations } from '../../../api/schema/describeOperations';
import { catalog } from '../../../src/records/catalog';
import { outcomes } from '../../src/errors.ts';
import { methodsOf } from './methods.ts';
import { typeFiles } from './typeFiles.ts';

const gateway = fileURLToPath(new URL('../..', import.meta.url));

const index = {
  'index.js': `import { createClient } from './createClient.js';
    import { methods } from './methods.js';
    export { AspireError } from './error.js';
    export const createAspireClient = (options) => createClient(methods, options);`,
  'index.d.ts': `import type { AspireClient } from './resources/index.js';
    import type { ClientOptions } from './types.js';
    export { AspireError } from './error.js';
    export type { ErrorCode } from './errorCode.js';
    export type { CallOptions, ClientOptions, WriteOptions } from './types.js';
    export type { AspireClient } from './resources/index.js';
    /** A client of the gateway with a method for each operation of Aspire. Throws a TypeError for wrong options. */
    export declare function createAspireClient(options: ClientOptions): AspireClient;`,
};

/** The files of `client/` whose types the package shows. */
const shown = new Set(['error', 'types']);

/** Writes the client for Aspire into a folder: its code and types as a JavaScript module without dependencies. */
export async function writeClient(folder: string): Promise<void> {
  // By its path: imported from an ES module, a CommonJS file does not know its own folder.
  const api = readApi(join(gateway, '../api'));
  const described = describeOperations(api);
  const operations = catalog
    .filter(({ kind }) => kind !== 'requestToken')
    .map(({ name, title, description, resource = null, writes }) => {
      const fields = described.get(name)?.types().input.fields ?? [];
      return {
        name,
        title,
        description,
        resource,
        writes,
        takesFetchAll: fields.some((field) => field.name === 'fetch_all'),
      };
    });
  const methods = methodsOf(operations);
  const words = new Map(operations.map((operation) => [operation.name, operation]));
  const files = new Map<string, string>([
    ...handWritten(),
    ...typeFiles(api, methods, words),
    ...Object.entries(index),
    ['methods.js', `export const methods = ${JSON.stringify(methods)};`],
    ['errorCode.d.ts', errorCodes()],
  ]);
  const options = JSON.parse(readFileSync(join(gateway, '../.prettierrc.json'), 'utf8')) as Options;
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await format(text, { ...options, parser: name.endsWith('.js') ? 'babel' : 'typescript' }));
  }
}

/** The files of `client/`: as JavaScript, unless there is no code in them, and as types, where others see them. */
function handWritten(): [name: string, text: string][] {
  const source = join(gateway, 'client');
  const compilerOptions = {
    target: ts.ScriptTarget.ES2021,
    module: ts.ModuleKind.ESNext,
    strict: true,
  };
  return readdirSync(source).flatMap((file): [string, string][] => {
    const text = readFileSync(join(source, file), 'utf8');
    const asked = { fileName: file, compilerOptions, reportDiagnostics: true };
    const code = ts.transpileModule(text, asked);
    const declaring = { ...compilerOptions, declaration: true, isolatedDeclarations: true };
    const types = ts.transpileDeclaration(text, { ...asked, compilerOptions: declaring });
    const problem = [...(code.diagnostics ?? []), ...(types.diagnostics ?? [])][0];
    if (problem) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`);
    const name = file.replace(/\.ts$/, '');
    const isCode = !/^export \{\};?\s*$/.test(code.outputText);
    return [
      ...(isCode ? [[`${name}.js`, asPublished(code.outputText)] as [string, string]] : []),
      ...(shown.has(name) ? [[`${name}.d.ts`, asPublished(types.outputText)] as [string, string]] : []),
    ];
  });
}

/** Imports name the files that are there in the end. */
function asPublished(text: string): string {
  return text.replace(/from '\.\/([a-zA-Z]+)\.ts'/g, "from './$1.js'");
}

function errorCodes(): string {
  const lines = Object.entries(outcomes).map(([code, { meaning }]) => `/** ${meaning} */\n| '${code}'`);
  return `/** What went wrong, for programs to branch on. */\nexport type ErrorCode =\n${lines.join('\n')};`;
}
