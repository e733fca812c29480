import type { Session } from '../../client/session';
import type { Lookup } from '../../model/lookup';
import { fail, type Result } from '../../model/result';
import type { LookupOutput } from '../../types/lookupOutput';
import { lookup } from './lookup';

/**
 * Fills a dropdown whose records depend on a code of another field: `Receipt` lists receipts. In the input, `object_code`
 * says which records are meant, `search` narrows them. Codes are compared without regard to case and spaces, since Aspire
 * spells them in several ways.
 */
export async function lookupByCode(
  session: Session,
  lookups: Readonly<Record<string, Lookup>>,
  input: unknown,
): Promise<Result<LookupOutput>> {
  const { object_code, search } = readInput(input);
  const wanted = normalizeCode(typeof object_code === 'string' ? object_code : '');
  if (wanted === '' || /^(\{\{|\$\.)/.test(wanted))
    return fail('invalid_input', 'Choose the object code first: it says which records to list.');
  const [, row] = Object.entries(lookups).find(([code]) => normalizeCode(code) === wanted) ?? [];
  if (row) return lookup(session, row, { search });
  const codes = Object.keys(lookups).join(', ');
  return fail(
    'invalid_input',
    `There is no list for this object code: type the id of the record. Lists are there for ${codes}.`,
  );
}

/** An input that is no object names no code. */
function readInput(input: unknown): { object_code?: unknown; search?: string } {
  return typeof input === 'object' && input !== null ? input : {};
}

function normalizeCode(code: string): string {
  return code.replace(/\s/g, '').toLowerCase();
}
