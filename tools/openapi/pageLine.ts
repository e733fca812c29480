import type { DescribedField } from './description';
import { fieldFacts } from './difference';

/** A field as a line of a page: `TagID: { type: integer, nullable: true }`. */
export function pageLine(field: DescribedField): string {
  const words = [`type: ${field.type}`];
  for (const fact of fieldFacts) {
    const value = fact === 'of' ? heldBy(field) : field[fact];
    if (value !== undefined) words.push(`${fact}: ${value}`);
  }
  return `${field.name}: { ${words.join(', ')} }`;
}

/** The name of the nested type, or the scalar type of an array's items. */
function heldBy({ type, of, shape }: DescribedField): string | undefined {
  if (shape) return shape.name || 'NAME';
  return type === 'array' ? of : undefined;
}
