// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const workersComps: ResourceRow = {
  name: 'WorkersComps',
  singular: 'workers comp',
  plural: 'workers comps',
  key: ['WorkersCompID'],
};

export const workersCompsGet: OperationRow = {
  name: 'workers_comps_get',
  title: 'List workers comp classes',
  resource: workersComps,
  method: 'GET',
  path: '/WorkersComps',
  options: 'odata',
  fields: {
    WorkersCompID: 'integer',
    WorkersCompName: 'text',
    WorkersCompCode: 'text',
    CreatedDateTime: 'date',
    CreatedByUserName: 'text',
    ModifiedDateTime: 'date',
    ModifiedByUserName: 'text',
    CreatedByUserID: 'integer',
    ModifiedByUserID: 'integer',
  },
  timestamps: {
    changed: 'ModifiedDateTime',
    created: 'CreatedDateTime',
    nullable: ['ModifiedDateTime', 'CreatedDateTime'],
  },
  replies: 'rows',
};

export const workersCompsCreate: OperationRow = {
  name: 'workers_comps_create',
  title: 'Create workers comp class',
  resource: workersComps,
  method: 'POST',
  path: '/WorkersComps',
  body: {
    WorkersCompName: { type: 'string', required: true, minLength: 1 },
    WorkersCompCode: { type: 'string', required: true, minLength: 1 },
  },
  replies: 'id',
};

export const workersCompsUpdate: OperationRow = {
  name: 'workers_comps_update',
  title: 'Update workers comp class',
  resource: workersComps,
  method: 'PUT',
  path: '/WorkersComps',
  body: {
    WorkersCompName: { type: 'string', required: true, minLength: 1 },
    WorkersCompCode: { type: 'string', required: true, minLength: 1 },
    WorkersCompID: { type: 'integer', title: "Workers' comp", required: true, minimum: 0, maximum: 2147483647 },
  },
  readBefore: { path: '/WorkersComps', keys: { WorkersCompID: 'WorkersCompID' } },
  replies: 'id',
};
