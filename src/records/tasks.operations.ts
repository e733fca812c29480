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
    AssignedTo: { type: 'string', required: true, minLength: 1, form: 'ids' },
    DueDate: { type: 'string', required: true, form: 'date-time' },
    Notes: { type: 'string', nullable: true },
    OpportunityID: {
      type: 'integer',
      title: 'Opportunity',
      minimum: 0,
      maximum: 2147483647,
      notWith: ['PropertyID', 'WorkTicketID'],
    },
    Priority: { type: 'string', nullable: true, values: ['High', 'Low', 'Medium'] },
    PropertyID: {
      type: 'integer',
      title: 'Property',
      minimum: 0,
      maximum: 2147483647,
      notWith: ['OpportunityID', 'WorkTicketID'],
    },
    StartDate: { type: 'string', form: 'date-time' },
    Subject: { type: 'string', required: true, maxLength: 200 },
    WorkTicketID: {
      type: 'integer',
      title: 'Work ticket',
      minimum: 0,
      maximum: 2147483647,
      notWith: ['OpportunityID', 'PropertyID'],
    },
  },
  replies: 'id',
};

export const tasksBatchCreate: BatchRow = {
  create: tasksCreate,
};
