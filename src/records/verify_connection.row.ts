import type { VerifyRow } from '../aspire/model/operation';
import { versionGetApiVersion } from './version.operations';

/**
 * The call that proves a connection, and the lists of every resource, so that a check misses none: a cold start should not
 * wait for them. Left out are the contents of attachments, which Aspire lists for a filter only.
 */
export const verifyConnectionRow: VerifyRow = {
  version: versionGetApiVersion,
  async lists() {
    const { catalog } = await import('./catalog');
    const lists = await Promise.all(catalog.flatMap((entry) => (entry.kind === 'list' ? [entry.load()] : [])));
    return lists.filter(({ options }) => options !== 'filter');
  },
};
