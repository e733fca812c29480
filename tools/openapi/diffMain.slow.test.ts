import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readApi } from '../../api/model/readApi';
import { main } from './diffMain';
import { inFolder } from './testing/pagesOf';
import { swaggerLike, type Node } from './testing/swaggerLike';

/** Runs the command on a file of this content. */
function run(content: string | undefined, ...more: string[]): { code: number; out: string; err: string } {
  return inFolder((folder) => {
    const file = join(folder, 'newer.json');
    if (content !== undefined) writeFileSync(file, content);
    const output = { out: '', err: '' };
    const code = main([file, ...more], { out: (text) => (output.out += text), err: (text) => (output.err += text) });
    return { code, ...output };
  });
}

const { document } = swaggerLike(readApi());

describe('npm run api:diff', () => {
  it('exits with 0 when file and pages agree', () => {
    const { code, out, err } = run(JSON.stringify(document));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/No differences\.\n$/);
  });

  it('reads YAML as well', () => {
    const small = structuredClone(document);
    small.paths = { '/Version/GetApiVersion': (small.paths as Node)['/Version/GetApiVersion'] };
    small.components = {};
    const { code, out } = run(stringify(small));
    expect(code).toBe(1);
    expect(out).toContain('1 operations)');
    expect(out).not.toContain('version.yaml');
  });

  it('exits with 1 when they differ, and names the page', () => {
    const changed = structuredClone(document);
    delete (changed.paths as Node)['/Version/GetApiVersion'];
    const { code, out } = run(JSON.stringify(changed));
    expect(code).toBe(1);
    expect(out).toContain('api/version.yaml\n  - version_get_api_version removed: GET /Version/GetApiVersion\n');
  });

  it.each([
    ['a missing file', undefined, 'does not exist.'],
    ['invalid JSON', '{"openapi"', 'the file is not JSON'],
    ['a missing type', JSON.stringify(document).replace('"Made.Up.', '"Gone.'), 'which does not exist'],
  ])('exits with 2 and the cause if the file cannot be read: %s', (_, content, cause) => {
    const { code, out, err } = run(content);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(cause);
    expect(err).toContain('newer.json');
  });

  it('exits with 2 for a folder', () => {
    const err: string[] = [];
    expect(main([__dirname], { out: fail, err: (text) => err.push(text) })).toBe(2);
    expect(err.join('')).toContain('is a folder, not a file.');
  });

  it('prints its usage for wrong arguments', () => {
    for (const args of [[], ['a.json', 'b.json'], ['--fast']]) {
      const output = { out: '', err: '' };
      const code = main(args, { out: (text) => (output.out += text), err: (text) => (output.err += text) });
      expect({ code, out: output.out }).toEqual({ code: 2, out: '' });
      expect(output.err).toContain('npm run api:diff -- <openapi file>');
    }
    const help = { out: '', err: '' };
    expect(main(['--help'], { out: (text) => (help.out += text), err: (text) => (help.err += text) })).toBe(0);
    expect(help.out).toContain('Exit code');
  });

  it('passes its exit code to the shell', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(__dirname, 'diffMain.ts'), 'nowhere.json'],
      {
        cwd: join(__dirname, '../..'),
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'The file nowhere.json does not exist.\n' });
  });
});

function fail(text: string): void {
  throw new Error(`nothing should be printed: ${text}`);
}
