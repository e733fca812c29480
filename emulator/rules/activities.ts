import { ApiError } from '../model/apiResponse';
import { textOf } from '../model/values';
import { firstActivityNumber } from '../seed/plans/production';
import { idIn, type WriteCall } from '../writing/writeCall';
import type { Rule, Rules } from './rule';

/**
 * Issues and tasks are activities and are read back at /Activities. AssignedTo means contacts, and no
 * activity shows it.
 */
function activity(type: 'Issue' | 'Task'): Rule {
  return {
    check: (call) => {
      requireOneSubject(call);
      checkAssignees(call);
    },
    complete: (values, { body }, id) => {
      values.ActivityType = type;
      values.ActivityNumber = firstActivityNumber + id;
      values.Status ??= 'Open';
      for (const field of ['OpportunityID', 'PropertyID', 'WorkTicketID']) values[field] = idIn(body, field);
    },
  };
}

function requireOneSubject({ body }: WriteCall): void {
  const given = ['OpportunityID', 'PropertyID', 'WorkTicketID'].filter((field) => idIn(body, field) !== null);
  if (given.length > 1) throw ApiError.rule(`${given.join(' and ')} cannot both be given.`);
}

/** AssignedTo holds ids, separated by commas. Names and e-mail addresses are refused. */
function checkAssignees({ body, store, settings }: WriteCall): void {
  const ids = textOf(body.AssignedTo).split(',');
  for (const id of ids) {
    const isKnown = settings.assignees === 'any-id' || store.has('Contacts', Number(id));
    if (!/^\s*\d+\s*$/.test(id) || !isKnown) throw ApiError.rule(`AssignedTo is invalid: ${id.trim()}`);
  }
}

export const activities: Rules = {
  issues_create: activity('Issue'),
  tasks_create: activity('Task'),
};
