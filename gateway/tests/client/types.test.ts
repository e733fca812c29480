import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeClientPackage, type ClientPackage } from '../../testing/clientPackage.ts';

let client: ClientPackage;
beforeAll(async () => {
  client = await makeClientPackage();
});
afterAll(() => client.remove());

const start = `import { createAspireClient, AspireError, type AspireClient, type ErrorCode } from 'aspire-gateway/client';
const aspire: AspireClient = createAspireClient({ url: 'https://gateway.example.com', key: 'ask_x', connection: 'aspire' });
`;

const browser: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};

/** What a strict TypeScript of a browser, without Node's types, says of the lines: `line: message`. */
function problemsOf(lines: readonly string[]): string[] {
  const file = join(client.folder, 'sample.mts');
  writeFileSync(file, start + lines.join('\n'));
  return ts.getPreEmitDiagnostics(ts.createProgram([file], browser)).map((problem) => {
    const text = ts.flattenDiagnosticMessageText(problem.messageText, ' ');
    if (problem.file?.fileName !== file) return `${problem.file?.fileName}: ${text}`;
    return `${problem.file.getLineAndCharacterOfPosition(problem.start ?? 0).line - 2}: ${text}`;
  });
}

describe('the types of the client', () => {
  it('its code needs nothing of Node', () => {
    const files = ['createClient', 'error', 'records', 'request', 'timeLimit', 'types'].map((name) =>
      fileURLToPath(new URL(`../../client/${name}.ts`, import.meta.url)),
    );
    const options = { ...browser, allowImportingTsExtensions: true, exactOptionalPropertyTypes: false };
    const problems = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
    const own = problems.filter(({ file }) => file?.fileName.includes('/gateway/client/'));
    expect(own.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([]);
  });

  it('take what the operations take, and give what they give', () => {
    const good = [
      `const page = await aspire.properties.list({ limit: 2, conditions: [{ field: 'BranchID', operator: 'equals', value: 1 }] });`,
      `const name: string | null | undefined = page.items[0]?.PropertyName;`,
      `for await (const { PropertyID } of aspire.properties.listAll({ fields: ['PropertyName'] })) { const id: number | undefined = PropertyID; }`,
      `const made = await aspire.unitTypes.create({ UnitTypeName: 'Pallet' }, { idempotencyKey: 'a', timeoutMs: 5_000 });`,
      `const success: boolean = made.success;`,
      `await aspire.properties.update({ PropertyID: 1, PropertyName: 'x', clear_fields: ['Note'] });`,
      `await aspire.verifyConnection();`,
      `await aspire.rawHttpRequest({ method: 'GET', url: '/Version' });`,
      `try { await aspire.version.getApiVersion(); } catch (error) { if (error instanceof AspireError) { const code: ErrorCode = error.code; const at: Date | undefined = error.retryAt; } }`,
    ];
    expect(problemsOf(good)).toEqual([]);
  });

  it('refuse a wrong field, a missing one, a wrong value, a key of a write at a read, and what is no operation', () => {
    const bad = [
      `await aspire.properties.list({ limits: 2 });`,
      `await aspire.unitTypes.create({});`,
      `await aspire.properties.list({ conditions: [{ field: 'BranchID', operator: 'equal' }] });`,
      `await aspire.unitTypes.list({}, { idempotencyKey: 'a' });`,
      `await aspire.propertys.list({});`,
      `const n: number = (await aspire.properties.list()).items[0].PropertyName;`,
      `createAspireClient({ url: 'https://gateway.example.com', key: 'ask_x' });`,
    ];
    const problems = problemsOf(bad);
    expect([...new Set(problems.map((problem) => Number(problem.split(':')[0])))]).toEqual(bad.map((_, line) => line));
    expect(problems[0]).toContain("Did you mean to write 'limit'?");
    expect(problems[1]).toContain("Property 'UnitTypeName' is missing");
  });
});
