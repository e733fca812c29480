import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientOptions } from '../client/types.ts';
import { writeClient } from '../tools/client/writeClient.ts';

/** A method of the client, without its types: those are tested by themselves. */
type Method = (input?: object, options?: object) => Promise<Record<string, unknown>>;
type ListMethod = (
  input?: object,
  options?: object,
) => AsyncGenerator<Record<string, unknown>, Record<string, unknown>>;
export type Resource = { list: Method; listAll: ListMethod; create: Method; get: Method; choices: Method };
export type LooseClient = Record<'properties' | 'unitTypes', Resource> & { verifyConnection: Method };

export type ClientPackage = {
  /** The folder that holds `node_modules/aspire-gateway`. */
  folder: string;
  createAspireClient(options: ClientOptions): LooseClient;
  AspireError: new (...args: never[]) => Error;
  remove(): void;
};

/** The client as it is published, in a folder of its own with nothing else installed. */
export async function makeClientPackage(): Promise<ClientPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'aspire-client-'));
  const home = join(folder, 'node_modules/aspire-gateway');
  mkdirSync(home, { recursive: true });
  const manifest = { name: 'aspire-gateway', version: '1.0.0', type: 'module' };
  const exported = { './client': { types: './dist/client/index.d.ts', default: './dist/client/index.js' } };
  writeFileSync(join(home, 'package.json'), JSON.stringify({ ...manifest, exports: exported }));
  await writeClient(join(home, 'dist/client'));
  const address = pathToFileURL(join(home, 'dist/client/index.js')).href;
  const loaded = (await import(/* @vite-ignore */ address)) as Pick<
    ClientPackage,
    'createAspireClient' | 'AspireError'
  >;
  return { ...loaded, folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
