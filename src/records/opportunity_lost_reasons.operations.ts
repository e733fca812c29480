// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const opportunityLostReasons: ResourceRow = {
  name: 'OpportunityLostReasons',
  singular: 'opportunity lost reason',
  plural: 'opportunity lost reasons',
  key: ['OpportunityLostReasonID'],
};

export const opportunityLostReasonsGet: OperationRow = {
  name: 'opportunity_lost_reasons_get',
  title: 'List opportunity lost reasons',
  resource: opportunityLostReasons,
  method: 'GET',
  path: '/OpportunityLostReasons',
  options: 'odata',
  fields: {
    OpportunityLostReasonID: 'integer',
    OpportunityLostReasonName: 'text',
    Active: 'boolean',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    CreatedDateTime: 'date',
    LastModifiedByUserID: 'integer',
    LastModifiedByDateTime: 'date',
    LastModifiedByUserName: 'text',
  },
  timestamps: { changed: 'LastModifiedByDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedByDateTime'] },
  replies: 'rows',
};

export const opportunityLostReasonsCreate: OperationRow = {
  name: 'opportunity_lost_reasons_create',
  title: 'Create opportunity lost reason',
  resource: opportunityLostReasons,
  method: 'POST',
  path: '/OpportunityLostReasons',
  body: {
    OpportunityLostReasonName: { type: 'string', required: true, minLength: 1, maxLength: 250 },
    Active: { type: 'boolean', required: true },
  },
  replies: 'untyped',
};

export const opportunityLostReasonsUpdate: OperationRow = {
  name: 'opportunity_lost_reasons_update',
  title: 'Update opportunity lost reason',
  resource: opportunityLostReasons,
  method: 'PUT',
  path: '/OpportunityLostReasons',
  body: {
    OpportunityLostReasonID: { type: 'integer', title: 'Opportunity lost reason', required: true },
    OpportunityLostReasonName: { type: 'string', nullable: true },
    Active: { type: 'boolean', nullable: true },
  },
  readBefore: { path: '/OpportunityLostReasons', keys: { OpportunityLostReasonID: 'OpportunityLostReasonID' } },
  replies: 'untyped',
};
