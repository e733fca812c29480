import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TestEnvironment } from 'jest-environment-node';
import type { Emulator } from '../../emulator/index';

/**
 * Where the connector's tests run: beside an Aspire emulator. Each worker process starts one, on a port of its own, and
 * every test file finds it as new. The connector is pointed at it by `ASPIRE_BASE_URL`.
 */
class AspireEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    // TEMPORARY, until emulator/index.ts is there
    if (!existsSync(join(__dirname, '../../emulator/index.ts'))) return;
    const emulator = await emulatorOfThisProcess();
    await emulator.reset();
    this.global.process.env.ASPIRE_BASE_URL = emulator.url;
  }
}

// Jest takes an environment as the module itself.
export = AspireEnvironment;

let started: Promise<Emulator> | undefined;

function emulatorOfThisProcess(): Promise<Emulator> {
  // Loaded here and not above, so that a worker that runs no test of the connector pays nothing for it.
  started ??= import('../../emulator/index').then(({ startEmulator }) =>
    startEmulator({ knownRefreshTokens: ['emulator', 'your-refresh-token'], unref: true }),
  );
  return started;
}
