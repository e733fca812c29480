import type { CommandCall } from '../program.ts';
export function run({ io }: CommandCall): Promise<void> {
  io.err('todo');
  return Promise.resolve();
}
