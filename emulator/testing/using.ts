import type { EmulatorOptions } from '../index';
import { connect, type Connected } from './client';

/** Starts an emulator with these options, uses it, and stops it. */
export async function using<Result>(
  options: EmulatorOptions,
  act: (aspire: Connected) => Promise<Result>,
): Promise<Result> {
  const aspire = await connect(options);
  try {
    return await act(aspire);
  } finally {
    await aspire.emulator.close();
  }
}
