import type { Operation, Resource } from '../../api/model/model';
import type { Settings } from '../model/settings';
import type { Store } from '../store/store';
import type { Row, Values } from '../model/values';
import { ApiError } from '../model/apiResponse';

/** One write: what it changes, with which body, and when. */
export type WriteCall = {
  operation: Operation;
  /** The resource whose records it changes. */
  target: Resource;
  /** The body as its description reads it, without the fields that it omits. */
  body: Values;
  params: Readonly<Record<string, number>>;
  store: Store;
  settings: Settings;
  /** The time of the call: `2026-06-05T17:01:43.907Z`. */
  now: string;
  /** The address on which the emulator listens, for links to files. */
  url: string;
};

/** Whether a PUT empties the fields that its body omits. That is known for contacts, and an option for others. */
export function clearsOmittedFields({ operation, target, settings }: WriteCall): boolean {
  return operation.replaces && (settings.omittedFields === 'emptied' || target.name === 'Contacts');
}

/** A record that the call refers to. Throws an ApiError that names the resource if there is none. */
export function requireRecord(call: WriteCall, resource: string, id: unknown): Row {
  const row = typeof id === 'number' ? call.store.row(resource, id) : undefined;
  if (!row) throw ApiError.notFound(call.store.api.resources.get(resource)?.singular ?? resource);
  return row;
}

/** A record's id in a body; null for 0 and null, which both mean none. */
export function idIn(values: Values, field: string): number | null {
  const value = values[field];
  return typeof value === 'number' && value > 0 ? value : null;
}

/** The ids in a text such as `1,2`; ignores anything else in it. */
export function idsIn(text: unknown): number[] {
  if (typeof text !== 'string') return [];
  return [...new Set(text.split(',').map(Number))].filter((id) => Number.isInteger(id) && id > 0);
}
