import type { EmulatorOptions } from '../../../emulator/index';
import { programOptions, serveCommands } from '../harness/program.ts';

export type EmulatorReady = { url: string; credentials: { clientId: string; secret: string } };

// The emulator of Aspire.
// A chunk of its own, as in the package, finds its page beside it.
const { startEmulator } = await import('../../../emulator/index');
const emulator = await startEmulator(programOptions<EmulatorOptions>());
const { url, credentials } = emulator;
serveCommands({ url, credentials } satisfies EmulatorReady, {}, () => emulator.close());
