import type { Operation, ShapeField } from '../model/model';
import { bodyToSend } from './updateInput';

/**
 * The fields of an update that may be emptied, as places in its body: `Note`, `HomeAddress.AddressLine2`. None of them finds
 * the record, only tells Aspire what to do, or goes along with an id. Lists are emptied by giving an empty list.
 */
export function clearableFields(operation: Operation): string[] {
  const { reading } = operation;
  const fixed = new Set([...Object.values(reading?.keys ?? {}), reading?.entry?.field]);
  const placesIn = (fields: readonly ShapeField[], start: string): string[] =>
    fields.flatMap(({ name, type, shape, nullable, writeOnly, follows }) => {
      const place = start + name;
      if (type === 'object') return placesIn(shape?.fields ?? [], `${place}.`);
      const kept = fixed.has(place) || writeOnly !== undefined || follows !== undefined || type === 'array';
      return nullable && !kept ? [place] : [];
    });
  return placesIn(bodyToSend(operation) ?? [], '').sort();
}
