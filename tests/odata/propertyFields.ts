import type { Shape } from '../../api/model/model';
import type { FieldKind } from '../../src/aspire/model/operation';

/** Fields of every kind, as conditions take them, */
export const fields: Record<string, FieldKind> = {
  PropertyID: 'integer',
  PropertyName: 'text',
  Budget: 'number',
  Active: 'boolean',
  ModifiedDate: 'date',
};

/** and as the emulator has them. */
export const shape: Shape = {
  name: 'Property',
  fields: [
    { name: 'PropertyID', type: 'integer' },
    { name: 'PropertyName', type: 'string' },
    { name: 'Budget', type: 'number', format: 'decimal' },
    { name: 'Active', type: 'boolean' },
    { name: 'ModifiedDate', type: 'string', format: 'date-time' },
  ],
};
