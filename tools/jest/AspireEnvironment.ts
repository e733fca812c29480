import { TestEnvironment } from 'jest-environment-node';
import { startEmulator, type Emulator } from '../../emulator';

/**
 * Where the connector's tests run: beside an Aspire emulator. Each worker process starts one, on a port of its own, and
 * every test file finds it as new. The connector is pointed at it by `ASPIRE_BASE_URL`.
 */
class AspireEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const emulator = await emulatorOfThisProcess();
    emulator.reset();
    this.global.process.env.ASPIRE_BASE_URL = emulator.url;
  }
}

// Jest takes an environment as the module itself.
export = AspireEnvironment;

let started: Promise<Emulator> | undefined;

function emulatorOfThisProcess(): Promise<Emulator> {
  // What test.ctx.json begins with, and what the examples of the authorization operations say.
  started ??= startEmulator({
    clientId: 'your-client-id',
    secret: 'your-client-secret',
    knownRefreshTokens: ['emulator', 'your-refresh-token'],
    unref: true,
  });
  return started;
}
