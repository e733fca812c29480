// Generated from api/opportunities.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const opportunities: Resource = {
  name: 'Opportunities',
  singular: 'opportunity',
  plural: 'opportunities',
  key: ['OpportunityID'],
};

export const opportunitiesGet: Operation = {
  name: 'opportunities_get',
  title: 'List opportunities',
  resource: opportunities,
  method: 'GET',
  path: '/Opportunities',
  options: 'odata',
  replies: 'rows',
};

export const opportunitiesCreate: Operation = {
  name: 'opportunities_create',
  title: 'Create opportunity',
  resource: opportunities,
  method: 'POST',
  path: '/Opportunities',
  body: {
    OpportunityName: { type: 'string', required: true, minLength: 1 },
    BidDueDate: { type: 'string', nullable: true },
    RenewalDate: { type: 'string', nullable: true },
    LeadSourceID: { type: 'integer', nullable: true },
    SalesRepID: { type: 'integer', minimum: 1, maximum: 2147483647 },
    AnticipatedCloseDate: { type: 'string', nullable: true },
    Probability: { type: 'number' },
    DivisionID: { type: 'integer', minimum: 1, maximum: 2147483647 },
    StartDate: { type: 'string', nullable: true },
    SalesTypeID: { type: 'integer', nullable: true },
    OperationsMgrID: { type: 'integer', nullable: true },
    EndDate: { type: 'string', nullable: true },
    InvoiceType: { type: 'string', nullable: true },
    MasterOpportunityID: { type: 'integer', nullable: true },
    BranchID: { type: 'integer', nullable: true },
    TemplateOpportunityID: { type: 'integer', nullable: true },
    PropertyID: { type: 'integer', minimum: 1, maximum: 2147483647 },
    BudgetedDollars: { type: 'number' },
    EstimatedDollars: { type: 'number' },
    OpportunityStatusID: { type: 'integer', minimum: 1, maximum: 2147483647 },
    OpportunityType: { type: 'string', required: true, minLength: 1 },
    OpportunityTags: { type: 'string', nullable: true },
    CustomerContractNum: { type: 'string', nullable: true, maxLength: 40 },
    CustomerPONum: { type: 'string', nullable: true, maxLength: 20 },
  },
  replies: 'id',
};
