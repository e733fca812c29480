import type { Shape } from '../../api/model/model';
import { ApiError } from '../model/apiResponse';
import { isValues, type Values } from '../model/values';
import type { WriteCall } from './writeCall';

/** Fields for which Aspire offers a list of values, by the name of the field. Its description allows any text. */
const closedLists: Readonly<Record<string, readonly string[]>> = {
  Priority: ['Low', 'Medium', 'High'],
  OpportunityType: ['Contract', 'Work Order'],
  ItemType: ['Material', 'Labor', 'Equipment', 'Sub', 'Other'],
};

/** Refuses a value that is in no list. Whether Aspire does is unknown: see the `closedLists` switch. */
export function checkClosedLists({ operation, body }: WriteCall): void {
  if (operation.body) check(operation.body, body);
}

function check(shape: Shape, values: Values): void {
  for (const { name, shape: inner } of shape.fields) {
    const given = values[name];
    if (inner) {
      for (const item of Array.isArray(given) ? given : [given]) if (isValues(item)) check(inner, item);
      continue;
    }
    const offered = closedLists[name];
    if (offered && typeof given === 'string' && !offered.includes(given)) {
      throw ApiError.rule(`${name} is invalid: ${given}`);
    }
  }
}
