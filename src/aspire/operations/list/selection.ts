import type { OperationRow } from '../../model/operation';

type Needs = {
  /** Whether records have to be known again, since they come in several pages or calls. */
  many: boolean;
  /** The fields of the order. */
  sorting: readonly string[];
  timestamps: readonly string[];
  /** Whether what is new is to be told. */
  sync: boolean;
};

/**
 * The fields to ask for: those that were chosen, and those without which there is no going on from page to page and no
 * telling what is new. A selection in OData is otherwise left as it is.
 */
export function selectionOf(
  { resource }: OperationRow,
  { fields, select }: { fields?: unknown; select?: unknown },
  { many, sorting, timestamps, sync }: Needs,
): { select?: string; extraFields: string[] } {
  if (fields === undefined && select === undefined) return { extraFields: [] };
  const chosen = (fields ?? []) as string[];
  const asked = typeof select === 'string' ? select : '';
  const raw = asked
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (chosen.length + raw.length === 0) return { extraFields: [] };
  const byUs = chosen.length > 0;
  const own = byUs ? [...resource.key, ...chosen] : [...(many ? resource.key : []), ...raw];
  const needed = [...(many ? sorting : []), ...(byUs || sync ? timestamps : [])];
  const extraFields = needed.filter((name) => !own.includes(name));
  return { select: byUs || many || sync ? [...new Set([...own, ...needed])].join(',') : asked, extraFields };
}
