import type { AspireRecord } from '../../../../src/aspire/model/record';
import type { FetchPage } from '../../../../src/aspire/pagination/types';
import { GatewayError } from '../../errors.ts';
import type { SyncResource } from '../resources/resource.ts';
import type { ResourceWriter } from '../write/destination.ts';

/** So many records that a full scan did not see are asked for by their keys before they count as gone. */
const mostAsked = 1_000;
/** A list of more values Aspire may refuse: see docs/aspire-behaviour.md. */
const keysPerCall = 50;

export type Confirmed = {
  /** Records that the scan did not see and that are there all the same. */
  found: readonly AspireRecord[];
  /** Whether what is still missing may count as gone. */
  isTrusted: boolean;
};

/**
 * Asks Aspire for what a full scan did not see: under load, lists have come back empty or short. Where more is missing than can
 * be asked for, and one of those that were asked for is there, the scan is not to be trusted.
 */
export async function confirmMissing(
  resource: SyncResource,
  writer: Pick<ResourceWriter, 'missing' | 'found'>,
  fetchPage: FetchPage,
): Promise<Confirmed> {
  const { keys, count } = await writer.missing(mostAsked);
  const [name, ...more] = resource.key;
  // Without a key of one number there is nothing to ask by, and no pages in ranges that could have been short.
  if (name === undefined || more.length > 0 || resource.list.options !== 'odata') return { found: [], isTrusted: true };
  const found: AspireRecord[] = [];
  for (let index = 0; index < keys.length; index += keysPerCall) {
    const chunk = keys.slice(index, index + keysPerCall);
    const answer = await fetchPage({
      filter: `${name} in (${chunk.map(([key]) => key).join(',')})`,
      limit: chunk.length,
      pageNumber: 1,
    });
    if (answer.isFailure) throw new GatewayError(answer.error.code, answer.error.message);
    if (answer.value.rateLimited) return { found, isTrusted: false };
    const there = answer.value.rows.filter((row) => chunk.some(([key]) => String(row[name]) === key));
    found.push(...there);
    await writer.found(there.map((row) => [String(row[name])]));
  }
  return { found, isTrusted: found.length === 0 || count <= mostAsked };
}
