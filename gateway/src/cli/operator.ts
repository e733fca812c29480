import { scopes, type Caller } from '../access/access.ts';

/** Whoever may read the data folder may do everything. */
export function operator(organisation: string): Caller {
  return { organisation, actor: 'cli', scopes };
}
