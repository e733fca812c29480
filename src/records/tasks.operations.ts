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
    AssignedTo: { type: 'string', required: true, minLength: 1 },
    DueDate: { type: 'string' },
    Notes: { type: 'string', nullable: true },
    OpportunityID: { type: 'integer', minimum: 0, maximum: 2147483647 },
    Priority: { type: 'string', nullable: true },
    PropertyID: { type: 'integer', minimum: 0, maximum: 2147483647 },
    StartDate: { type: 'string' },
    Subject: { type: 'string', required: true, maxLength: 200 },
    WorkTicketID: { type: 'integer', minimum: 0, maximum: 2147483647 },
  },
  replies: 'id',
};

export const tasksBatchCreate: BatchRow = {
  create: tasksCreate,
};
