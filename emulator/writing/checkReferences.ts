import type { Shape } from '../../api/model/model';
import { ApiError } from '../model/apiResponse';
import { isValues, type Values } from '../model/values';
import type { WriteCall } from './writeCall';

/** Refuses a body with an id that names no record. What Aspire does is unknown: see the `references` option. */
export function checkReferences({ operation, body, store }: WriteCall): void {
  const check = (shape: Shape, values: Values) => {
    for (const { name, ref, shape: inner } of shape.fields) {
      const given = values[name];
      if (inner) {
        for (const item of Array.isArray(given) ? given : [given]) if (isValues(item)) check(inner, item);
      } else if (ref !== undefined) {
        for (const id of Array.isArray(given) ? given : [given]) {
          if (typeof id === 'number' && id !== 0 && !store.has(ref, id))
            throw ApiError.rule(`${name} is invalid: ${id}`);
        }
      }
    }
  };
  if (operation.body) check(operation.body, body);
}
