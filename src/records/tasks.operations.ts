// Generated from api/tasks.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { BatchRow, OperationRow, ResourceRow } from '../aspire/model/operation';

export const tasks: ResourceRow = { name: 'Tasks', singular: 'task', plural: 'tasks', key: [] };

export const tasksCreate: OperationRow = {
  name: 'tasks_create',
  title: 'Create task',
  resource: tasks,
  method: 'POST',
  path: '/Tasks',
  body: {
    Subject: { type: 'string', required: true, maxLength: 200 },
    AssignedTo: { type: 'string', required: true, minLength: 1, form: 'ids' },
    DueDate: { type: 'string', required: true, form: 'date-time' },
    Notes: { type: 'string', nullable: true },
    Priority: { type: 'string', nullable: true, values: ['High', 'Low', 'Medium'] },
    PropertyID: {
      type: 'integer',
      title: 'Property',
      minimum: 0,
      maximum: 2147483647,
      notWith: ['OpportunityID', 'WorkTicketID'],
    },
    OpportunityID: {
      type: 'integer',
      title: 'Opportunity',
      minimum: 0,
      maximum: 2147483647,
      notWith: ['PropertyID', 'WorkTicketID'],
    },
    WorkTicketID: {
      type: 'integer',
      title: 'Work ticket',
      minimum: 0,
      maximum: 2147483647,
      notWith: ['OpportunityID', 'PropertyID'],
    },
    StartDate: { type: 'string', form: 'date-time' },
  },
  replies: 'id',
};

export const tasksBatchCreate: BatchRow = {
  create: tasksCreate,
};
