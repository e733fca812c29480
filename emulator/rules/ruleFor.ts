import { activities } from './activities';
import { allocations } from './allocations';
import { attachments } from './attachments';
import { company } from './company';
import { contacts } from './contacts';
import { opportunities } from './opportunities';
import { payments } from './payments';
import { properties } from './properties';
import { receipts } from './receipts';
import type { Rule, Rules } from './rule';
import { times } from './times';
import { workTickets } from './workTickets';

const rules: Rules = {
  ...activities,
  ...allocations,
  ...attachments,
  ...company,
  ...contacts,
  ...opportunities,
  ...payments,
  ...properties,
  ...receipts,
  ...times,
  ...workTickets,
};

const none: Rule = {};

/** The rule of an operation; an empty one if it has none. */
export function ruleFor(operation: string): Rule {
  return rules[operation] ?? none;
}

/** The operations that have a rule. */
export const ruledOperations: readonly string[] = Object.keys(rules);
