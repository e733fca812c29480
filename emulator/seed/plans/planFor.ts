import type { Plan, Plans } from '../plan';
import { attachments } from './attachments';
import { buying } from './buying';
import { catalog } from './catalog';
import { company } from './company';
import { customers } from './customers';
import { equipment } from './equipment';
import { money } from './money';
import { production } from './production';
import { sales } from './sales';

const plans: Plans = {
  ...attachments,
  ...buying,
  ...catalog,
  ...company,
  ...customers,
  ...equipment,
  ...money,
  ...production,
  ...sales,
};

/** A list without a plan gets a few rows too, so that a new page of the API has data at once. */
const unknown: Plan = { rows: 12 };

/** The plan of a list. */
export function planFor(resource: string): Plan {
  return plans[resource] ?? unknown;
}
