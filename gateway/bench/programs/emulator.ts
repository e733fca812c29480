import type { EmulatorOptions } from '../../../emulator/index';
import { programOptions, serveCommands } from '../harness/program.ts';

export type EmulatorReady = { url: string; credentials: { clientId: string; secret: string } };

// The emulator of Aspire.
// A chunk of its own, as in the package, finds its page beside it.
const { startEmulator } = await import('../../../emulator/index');
const emulator = await startEmulator(programOptions<EmulatorOptions>());
const { url, credentials } = emulator;
serveCommands(
  { url, credentials } satisfies EmulatorReady,
  {
    /** When each page of a list was asked for, in milliseconds since 1970. */
    asked: (path: string) =>
      emulator.journal.filter((entry) => entry.path === path).map(({ time }) => Date.parse(time)),
    clearJournal: () => emulator.clearJournal(),
  },
  () => emulator.close(),
);
