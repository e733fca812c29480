import type { Session } from '../../client/session';
import type { Lookup } from '../../model/lookup';
import { fail, type Result } from '../../model/result';
import type { LookupOutput } from '../../types/lookupOutput';
import { lookup } from './lookup';

/**
 * Fills a dropdown that depends on the code in another field: `Receipt` lists receipts. In the input, `object_code` is that
 * code, and `search` narrows the choices. Case and spaces of a code are ignored, since Aspire spells codes in several ways.
 */
export async function lookupByCode(
  session: Session,
  lookups: Readonly<Record<string, Lookup>>,
  input: unknown,
): Promise<Result<LookupOutput>> {
  const { object_code, search } = readInput(input);
  const chosenCode = normalizeCode(typeof object_code === 'string' ? object_code : '');
  if (chosenCode === '' || /^(\{\{|\$\.)/.test(chosenCode))
    return fail('invalid_input', 'Choose the object code first: it says which records to list.');
  const [, row] = Object.entries(lookups).find(([code]) => normalizeCode(code) === chosenCode) ?? [];
  if (row) return lookup(session, row, { search });
  const codes = Object.keys(lookups).join(', ');
  return fail(
    'invalid_input',
    `There is no list for this object code: type the id of the record. Lists are there for ${codes}.`,
  );
}

/** The fields of the input; none if it is not an object. */
function readInput(input: unknown): { object_code?: unknown; search?: string } {
  return typeof input === 'object' && input !== null ? input : {};
}

function normalizeCode(code: string): string {
  return code.replace(/\s/g, '').toLowerCase();
}
