import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './openapiMain';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'aspire-redocly-'));
afterAll(() => rmSync(folder, { recursive: true }));

let description = '';
beforeAll(() => {
  main(['--json'], { out: (text) => (description += text), err: (text) => process.stderr.write(text) });
});

/** Runs the linter with its strictest rule set, and without telemetry. */
function lint(document: object): { status: number | null; output: string } {
  const file = join(folder, 'aspire.json');
  writeFileSync(file, JSON.stringify(document));
  const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', file, '--extends=recommended-strict'],
    { cwd: folder, env: { ...process.env, ...quiet }, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

describe("Redocly's linter", () => {
  type Document = { paths: Record<string, Record<string, { operationId?: string; responses: object }>> };

  it('finds no problem in the description of the pages', () => {
    expect(lint(JSON.parse(description) as object)).toEqual({
      status: 0,
      output: expect.stringContaining('Your API description is valid'),
    });
  });

  it('finds the problem of an invalid one', () => {
    const document = JSON.parse(description) as Document;
    document.paths['/Branches']!.get!.responses = { 200: { $ref: '#/components/responses/Nowhere' } };
    const { status, output } = lint(document);
    expect(status).toBe(1);
    expect(output).toContain('no-unresolved-refs');
  });
});
