import type { Shape } from '../../api/model/model';
import { Refusal } from '../model/apiResponse';
import { isValues, type Values } from '../model/values';
import type { Call } from './writeCall';

/** Refuses a body in which an id names no record. What Aspire does there is not known: see the `references` option. */
export function checkReferences({ operation, body, store }: Call): void {
  const check = (shape: Shape, values: Values) => {
    for (const { name, ref, shape: inner } of shape.fields) {
      const given = values[name];
      if (inner) {
        for (const item of Array.isArray(given) ? given : [given]) if (isValues(item)) check(inner, item);
      } else if (ref !== undefined) {
        for (const id of Array.isArray(given) ? given : [given]) {
          if (typeof id === 'number' && id !== 0 && !store.has(ref, id))
            throw Refusal.rule(`${name} is invalid: ${id}`);
        }
      }
    }
  };
  if (operation.body) check(operation.body, body);
}
