// Generated from api/job_statuses.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const jobStatuses: ResourceRow = {
  name: 'JobStatuses',
  singular: 'job status',
  plural: 'job statuses',
  key: ['JobStatusID'],
};

export const jobStatusesGet: OperationRow = {
  name: 'job_statuses_get',
  title: 'List job statuses',
  resource: jobStatuses,
  method: 'GET',
  path: '/JobStatuses',
  options: 'odata',
  fields: { JobStatusID: 'integer', JobStatus: 'text', JobStatusName: 'text', SortOrder: 'integer' },
  replies: 'rows',
};
