import type { Operation, Resource } from '../../api/model/model';
import type { Settings } from '../options';
import type { Store } from '../store/store';
import type { Row, Values } from '../model/values';
import { Refusal } from '../model/apiResponse';

/** One write as it is carried out. */
export type Call = {
  operation: Operation;
  /** The resource whose records it writes. */
  target: Resource;
  /** The body, read by its description: what was left out is not there. */
  body: Values;
  params: Readonly<Record<string, number>>;
  store: Store;
  settings: Settings;
  /** The time of the call: `2026-06-05T17:01:43.907Z`. */
  now: string;
  /** Where the emulator listens, for links to files. */
  url: string;
};

/** The user that every write over the API is signed with. */
export const apiUser = 1;

/** Whether a PUT empties what its body leaves out. Of contacts that is known, of others it is a switch. */
export function emptiesLeftOut({ operation, target, settings }: Call): boolean {
  return operation.replaces && (settings.leftOutFields === 'emptied' || target.name === 'Contacts');
}

/** A record that the call needs; refused with its name where there is none. */
export function needed(call: Call, resource: string, id: unknown): Row {
  const row = typeof id === 'number' ? call.store.row(resource, id) : undefined;
  if (!row) throw Refusal.notFound(call.store.api.resources.get(resource)?.singular ?? resource);
  return row;
}

/** A record's id in a body: 0 and null mean none. */
export function idIn(values: Values, field: string): number | null {
  const value = values[field];
  return typeof value === 'number' && value > 0 ? value : null;
}

/** Ids written as text: `1,2`. Anything else in it is passed over. */
export function idsIn(text: unknown): number[] {
  if (typeof text !== 'string') return [];
  return [...new Set(text.split(',').map(Number))].filter((id) => Number.isInteger(id) && id > 0);
}
