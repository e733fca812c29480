import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { descriptions, pack, sboms } from './steps';

const usage = `Writes what goes with a release: the OpenAPI descriptions of Aspire and of the gateway, the gateway's package, the SBOMs
(CycloneDX) of connector and gateway, and the checksums of all of them.

  npm run release-files                        to .release/
  npm run release-files -- --out <folder>      elsewhere; an earlier release there goes
  npm run release-files -- --without sboms     without a registry, from which the SBOMs' tool comes

Exit code: 0, 1 when a file could not be made, 2 for wrong options.`;

const sums = 'SHA256SUMS';

type Streams = { out: (text: string) => void; err: (text: string) => void };

/** The command line. Gives the exit code. */
export async function main(args: readonly string[], { out, err }: Streams, root: string): Promise<0 | 1 | 2> {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, without: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    err((error as Error).message);
    return 2;
  }
  if (values.help) {
    out(usage);
    return 0;
  }
  if (values.without !== undefined && values.without !== 'sboms') {
    err(`--without takes sboms, not ${JSON.stringify(values.without)}.`);
    return 2;
  }
  const folder = values.out ?? join(root, '.release');
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, sums))) {
    err(`${folder} holds other files, which would be lost: give an empty folder, or one with an earlier release.`);
    return 2;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  const keep = (name: string, text?: string) => {
    if (text !== undefined) writeFileSync(join(folder, name), text);
    names.push(name);
    out(name);
  };
  try {
    for (const { name, write } of descriptions) keep(name, await write(root, join(folder, name)));
    keep(await pack(root, folder));
    if (values.without === undefined) for (const [name, text] of Object.entries(await sboms(root))) keep(name, text);
    const lines = names.sort().map((name) => `${sha256(join(folder, name))}  ${name}\n`);
    keep(sums, lines.join(''));
    return 0;
  } catch (error) {
    const { message, stdout = '', stderr = '' } = error as Error & { stdout?: string; stderr?: string };
    err(`${names.length} files were made, then: ${[message.trim(), stderr, stdout].filter(Boolean).join('\n')}`);
    return 1;
  }
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

if (require.main === module) {
  const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
  const streams = { out: line(process.stdout), err: line(process.stderr) };
  void main(process.argv.slice(2), streams, join(__dirname, '../..')).then((code) => {
    process.exitCode = code;
  });
}
