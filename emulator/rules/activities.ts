import { ApiError } from '../model/apiResponse';
import { firstActivityNumber } from '../seed/plans/production';
import { idIn, type WriteCall } from '../writing/writeCall';
import type { Rule, Rules } from './rule';

/**
 * Issues and tasks are activities and are read back at /Activities. It is unknown whether AssignedTo means a user or a
 * contact, and no activity shows it.
 */
function activity(type: 'Issue' | 'Task'): Rule {
  return {
    check: requireOneSubject,
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

export const activities: Rules = {
  issues_create: activity('Issue'),
  tasks_create: activity('Task'),
};
