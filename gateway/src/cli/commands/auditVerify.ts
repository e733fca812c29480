import type { CommandCall } from '../command.ts';
export function run({ io }: CommandCall): Promise<void> {
  io.err('todo');
  return Promise.resolve();
}
