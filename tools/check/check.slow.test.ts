import { appendFileSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from './main';
import { runScript } from './runScript';
import { workingCopy } from './workingCopy';

/** Each change breaks a copy of the project: the step that must find it, and a part of its output. */
const broken: readonly { what: string; step: string; output: string; by: (folder: string) => void }[] = [
  {
    what: 'a file of src that nothing imports',
    step: 'unused',
    output: 'src/aspire/orphan.ts',
    by: (folder) => writeFileSync(join(folder, 'src/aspire/orphan.ts'), 'export const orphan = 1;\n'),
  },
  {
    what: 'an export of src that nothing uses',
    step: 'unused',
    output: 'forNobody',
    by: (folder) => appendFileSync(join(folder, 'src/aspire/model/fieldTitle.ts'), 'export const forNobody = 1;\n'),
  },
  {
    what: 'an import from outside src, which the package does not contain',
    step: 'imports',
    output: 'src-stands-alone: src/aspire/http/userAgent.ts → api/model/readApi.ts',
    by: (folder) =>
      appendFileSync(
        join(folder, 'src/aspire/http/userAgent.ts'),
        "export { readApi } from '../../../api/model/readApi';\n",
      ),
  },
  {
    what: 'axios, which only streams and proxies need, in a file that every call loads',
    step: 'imports',
    output: 'axios-in-one-place: src/aspire/http/keepAliveAgents.ts → ',
    by: (folder) =>
      appendFileSync(join(folder, 'src/aspire/http/keepAliveAgents.ts'), "export { default } from 'axios';\n"),
  },
  {
    what: 'a generated file that was edited by hand',
    step: 'generate',
    output: 'differs src/branches_get/handler.ts',
    by: (folder) => appendFileSync(join(folder, 'src/branches_get/handler.ts'), '// by hand\n'),
  },
  {
    what: 'a second test context',
    step: 'operations',
    output: 'there is another test context, src/branches_get/other.ctx.json',
    by: (folder) => copyFileSync(join(folder, 'src/test.ctx.json'), join(folder, 'src/branches_get/other.ctx.json')),
  },
  {
    what: 'a generated page that was edited by hand',
    step: 'docs',
    output: 'Run "npm run docs"',
    by: (folder) => appendFileSync(join(folder, 'docs/operations/README.md'), 'By hand.\n'),
  },
];

describe('npm run check, in a broken project', () => {
  const lines: string[] = [];
  let code: number;
  let copy: ReturnType<typeof workingCopy>;

  beforeAll(async () => {
    copy = workingCopy(join(__dirname, '../..'));
    for (const { by } of broken) by(copy.folder);
    const say = (text: string) => void lines.push(text);
    const run = (step: { script: string; args?: readonly string[] }) => runScript(copy.folder, step.script, step.args);
    const only = [...new Set(broken.map(({ step }) => step)), 'schemas'].join(',');
    code = await main(['--only', only], { out: say, err: say, run });
  }, 300_000);
  afterAll(() => copy.remove());

  it('runs all steps and fails', () => {
    expect(code).toBe(1);
    // Only the schemas step passes.
    expect(lines.join('\n')).toContain('5 of 6 steps failed');
  });

  it.each(broken)('finds $what', ({ step, output }) => {
    const report = lines.find((text) => text.startsWith(`${step} `));
    expect(report).toMatch(/^\w+ +failed/);
    expect(report).toContain(output);
  });
});
