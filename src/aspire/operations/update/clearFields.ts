import type { FieldRules, OperationRow } from '../../model/operation';
import { isObject } from './mergeRecord';
import { fieldLabel } from '../../model/fieldLabel';
import { isBlank } from '../../model/validateInput';

/** The maximum number of problems to report at once. */
const maxProblems = 10;

type Values = Readonly<Record<string, unknown>>;

/**
 * The fields of an update that may be emptied, as paths in its body: `Note`, `HomeAddress.AddressLine2`. Fields that
 * identify the record, only control what Aspire does, or are labels of an id are not among them. Neither are lists: an
 * empty list empties them.
 */
export function clearableFields({ body = {}, readBefore }: Pick<OperationRow, 'body' | 'readBefore'>): string[] {
  const fixed = new Set([...Object.values(readBefore?.keys ?? {}), readBefore?.entry?.field]);
  const pathsIn = (rules: FieldRules, start: string): string[] =>
    Object.entries(rules).flatMap(([name, rule]) => {
      const path = start + name;
      if (rule.type === 'object') return pathsIn(rule.fields ?? {}, `${path}.`);
      const kept = fixed.has(path) || rule.writeOnly === true || rule.labelOf !== undefined || rule.type === 'array';
      return rule.nullable && !kept ? [path] : [];
    });
  return pathsIn(body, '').sort();
}

/** The input with null in the fields of `clear_fields`. Problems if one of them also has a value or cannot be emptied. */
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
  for (const path of new Set(clear_fields)) {
    if (!known.includes(path)) {
      problems.push(
        `Clear fields (clear_fields) names "${path.slice(0, 100)}", which is no field that can be emptied here.`,
      );
      continue;
    }
    const set = setNull(cleared, path.split('.'));
    if (set) cleared = set;
    else
      problems.push(
        `${fieldLabel(path, operation.body)} is given, and named in Clear fields (clear_fields): only one of them can be meant.`,
      );
  }
  return problems.length > 0 ? { problems: problems.slice(0, maxProblems) } : { input: cleared };
}

/** A copy with null at the path; undefined if there is already a value. */
function setNull(holder: Values, [name = '', ...rest]: readonly string[]): Values | undefined {
  const own = holder[name];
  if (rest.length === 0) return isBlank(own) ? { ...holder, [name]: null } : undefined;
  if (!isBlank(own) && !isObject(own)) return undefined;
  const inner = setNull(isObject(own) ? own : {}, rest);
  return inner && { ...holder, [name]: inner };
}
