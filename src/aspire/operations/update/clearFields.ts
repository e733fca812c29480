import type { FieldRules, OperationRow } from '../../model/operation';
import { isObject } from './mergeRecord';
import { fieldLabel, isBlank } from '../../model/validateInput';

/** More problems than this are not told at once. */
const maxProblems = 10;

type Values = Readonly<Record<string, unknown>>;

/**
 * The fields of an update that may be emptied, as places in its body: `Note`, `HomeAddress.AddressLine2`. None of them finds
 * the record, only tells Aspire what to do, or goes along with an id. Lists are emptied by giving an empty list.
 */
export function clearableFields({ body = {}, readBefore }: Pick<OperationRow, 'body' | 'readBefore'>): string[] {
  const fixed = new Set([...Object.values(readBefore?.keys ?? {}), readBefore?.entry?.field]);
  const placesIn = (rules: FieldRules, start: string): string[] =>
    Object.entries(rules).flatMap(([name, rule]) => {
      const place = start + name;
      if (rule.type === 'object') return placesIn(rule.fields ?? {}, `${place}.`);
      const kept = fixed.has(place) || rule.writeOnly === true || rule.labelOf !== undefined || rule.type === 'array';
      return rule.nullable && !kept ? [place] : [];
    });
  return placesIn(body, '').sort();
}

/** The input with null in the fields that `clear_fields` names; problems where one of them is given as well, or is none. */
export function applyClearFields(
  operation: OperationRow,
  { clear_fields: named, ...input }: Values,
): { input: Values } | { problems: string[] } {
  const clear_fields = isBlank(named) ? [] : named;
  if (!Array.isArray(clear_fields) || !clear_fields.every((name) => typeof name === 'string'))
    return { problems: ['Clear fields (clear_fields) must be a list of field names.'] };
  const known = clearableFields(operation);
  const problems: string[] = [];
  let cleared: Values = input;
  for (const place of new Set(clear_fields)) {
    if (!known.includes(place)) {
      problems.push(
        `Clear fields (clear_fields) names "${place.slice(0, 100)}", which is no field that can be emptied here.`,
      );
      continue;
    }
    const set = setNull(cleared, place.split('.'));
    if (set) cleared = set;
    else
      problems.push(
        `${fieldLabel(place)} is given, and named in Clear fields (clear_fields): only one of them can be meant.`,
      );
  }
  return problems.length > 0 ? { problems: problems.slice(0, maxProblems) } : { input: cleared };
}

/** Undefined where something is there already. */
function setNull(holder: Values, [name = '', ...rest]: readonly string[]): Values | undefined {
  const own = holder[name];
  if (rest.length === 0) return isBlank(own) ? { ...holder, [name]: null } : undefined;
  if (!isBlank(own) && !isObject(own)) return undefined;
  const inner = setNull(isObject(own) ? own : {}, rest);
  return inner && { ...holder, [name]: inner };
}
