// Generated from api/jobs.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { GetByIdRow, OperationRow, ResourceRow } from '../aspire/model/operation';

export const jobs: ResourceRow = { name: 'Jobs', singular: 'job', plural: 'jobs', key: ['JobID'] };

export const jobsGet: OperationRow = {
  name: 'jobs_get',
  title: 'List jobs',
  resource: jobs,
  method: 'GET',
  path: '/Jobs',
  options: 'odata',
  fields: {
    JobID: 'integer',
    OpportunityID: 'integer',
    JobStatusID: 'integer',
    CustomerJobNum: 'text',
    CustomerPO: 'text',
    CompleteDate: 'date',
    CompletedUserID: 'integer',
    CreatedByUserName: 'text',
    CancelDate: 'date',
    CanceledByUserID: 'integer',
    CanceledFromOpportunity: 'boolean',
  },
  replies: 'rows',
};

export const jobsGetById: GetByIdRow = {
  list: jobsGet,
};
