import { TestEnvironment } from 'jest-environment-node';
import { documentedDate, startEmulator, type Emulator } from '../../emulator';

/**
 * The environment of the connector's tests, with an Aspire emulator. Each worker process starts one, on its own port, and
 * resets it for every test file. `ASPIRE_BASE_URL` points the connector at it.
 */
class AspireEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const emulator = await emulatorOfThisProcess();
    emulator.reset();
    this.global.process.env.ASPIRE_BASE_URL = emulator.url;
  }
}

// Jest expects the environment as the module's export.
export = AspireEnvironment;

let started: Promise<Emulator> | undefined;

function emulatorOfThisProcess(): Promise<Emulator> {
  // The credentials in test.ctx.json, and in the examples of the authorization operations.
  started ??= startEmulator({
    clientId: 'your-client-id',
    secret: 'your-client-secret',
    knownRefreshTokens: ['emulator', 'your-refresh-token'],
    seedDate: documentedDate,
    unref: true,
  });
  return started;
}
