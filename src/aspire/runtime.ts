import type { Authority } from './authorization';
import { createExchange, type World } from './exchange';
import { createPacer, type Pace } from './pace';
import { createTokens, type Tokens } from './tokens';
import { createWorld } from './world';

/** Everything that a call needs of the outside, put together once per process. */
export type Runtime = Authority & { tokens: Tokens; pace: Pace };

export function createRuntime(world: World): Runtime {
  const authority = { exchange: createExchange(world), now: world.now };
  return { ...authority, tokens: createTokens(authority), pace: createPacer(world) };
}

let shared: Runtime | undefined;

/** The process' own runtime, made when the first call needs it. */
export function sharedRuntime(): Runtime {
  shared ??= createRuntime(createWorld());
  return shared;
}
