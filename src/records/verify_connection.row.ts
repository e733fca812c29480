import type { VerifyRow } from '../aspire/model/operation';
import { versionGetApiVersion } from './version.operations';

/**
 * The call that proves a connection, and the list of every resource, so that a check misses none. The lists are loaded when
 * they are needed: a cold start should not wait for them.
 */
export const verifyConnectionRow: VerifyRow = {
  version: versionGetApiVersion,
  async lists() {
    const { lists } = await import('./lists');
    return Promise.all(lists.map((load) => load()));
  },
};
