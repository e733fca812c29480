import type { Io } from './io.ts';

/** What every command gets: its arguments, its options (those of the parents as well), and the streams. */
export type CommandCall = { args: readonly string[]; options: Readonly<Record<string, unknown>>; io: Io };

/** Does it. Resolves to an exit code if it is not 0; a failure is thrown. */
export type RunCommand = (call: CommandCall) => Promise<void | number>;

/** Loads a command's code when it runs: help and completion load no database library. */
export type Load = () => Promise<{ run: RunCommand }>;
