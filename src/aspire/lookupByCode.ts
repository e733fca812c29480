import { OperationHandlerError, OperationHandlerResult } from '@trayio/cdk-dsl/connector/operation/OperationHandler';
import { lookupRecords, type Lookup } from './lookup';
import type { LookupOutput } from './types/lookupOutput';
import type { Context } from './request';
import type { Runtime } from './runtime';

/** `object_code` says which records are meant, `search` narrows them. */
type ByCode = { object_code?: string; search?: string };

/**
 * The callback of a dropdown whose records depend on a code of another field: `Receipt` lists receipts. Codes are compared
 * without regard to case and spaces, since Aspire spells them in several ways. It never rejects.
 */
export function lookupByCode(lookups: Readonly<Record<string, Lookup>>, runtime?: Runtime) {
  return async (ctx: Context, input: ByCode): Promise<OperationHandlerResult<LookupOutput>> => {
    const { object_code, search } = readInput(input);
    const wanted = bare(typeof object_code === 'string' ? object_code : '');
    if (wanted === '' || /^(\{\{|\$\.)/.test(wanted))
      return refuse('Choose the object code first: it says which records to list.');
    const [, lookup] = Object.entries(lookups).find(([code]) => bare(code) === wanted) ?? [];
    if (lookup) return lookupRecords(lookup, runtime)(ctx, { search });
    const codes = Object.keys(lookups).join(', ');
    return refuse(`There is no list for this object code: type the id of the record. Lists are there for ${codes}.`);
  };
}

/** An input that is no object names no code. */
function readInput(input: unknown): { object_code?: unknown; search?: string } {
  return typeof input === 'object' && input !== null ? input : {};
}

function bare(code: string): string {
  return code.replace(/\s/g, '').toLowerCase();
}

function refuse(message: string): OperationHandlerResult<never> {
  return OperationHandlerResult.failure(OperationHandlerError.userInputError(message));
}
