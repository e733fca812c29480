import { Refusal } from '../model/apiResponse';
import { firstActivityNumber } from '../seed/plans/production';
import { idIn, type Call } from '../writing/writeCall';
import type { Rule, Rules } from './rule';

/**
 * Issues and tasks are activities: they are read back at /Activities. Whom AssignedTo means is not known (a user or a
 * contact), and no activity shows it.
 */
function activity(type: 'Issue' | 'Task'): Rule {
  return {
    check: refuseTwoSubjects,
    complete: (values, { body }, id) => {
      values.ActivityType = type;
      values.ActivityNumber = firstActivityNumber + id;
      values.Status ??= 'Open';
      for (const field of ['OpportunityID', 'PropertyID', 'WorkTicketID']) values[field] = idIn(body, field);
    },
  };
}

function refuseTwoSubjects({ body }: Call): void {
  if (idIn(body, 'OpportunityID') !== null && idIn(body, 'PropertyID') !== null) {
    throw Refusal.rule('OpportunityID and PropertyID cannot both be given.');
  }
}

export const activities: Rules = {
  issues_create: activity('Issue'),
  tasks_create: activity('Task'),
};
