/** What went wrong, for programs to branch on: the codes of the gateway's errors, which its docs explain. */
export type { OutcomeCode as ErrorCode } from '../src/errors.ts';
