// Generated from api/revenue_variances.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const revenueVariances: Resource = {
  name: 'RevenueVariances',
  singular: 'revenue variance',
  plural: 'revenue variances',
  key: ['RevenueVarianceID'],
};

export const revenueVariancesGet: Operation = {
  name: 'revenue_variances_get',
  title: 'List revenue variances',
  resource: revenueVariances,
  method: 'GET',
  path: '/RevenueVariances',
  options: 'odata',
  fields: {
    RevenueVarianceID: 'integer',
    BranchID: 'integer',
    BranchName: 'text',
    AdjustmentDate: 'date',
    OpportunityID: 'integer',
    OpportunityNumber: 'integer',
    ContractYear: 'integer',
    DivisionID: 'integer',
    DivisionName: 'text',
    Adjustment: 'number',
    EarnedRevenue: 'number',
    InvoiceRevenue: 'number',
    CreatedDateTime: 'date',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    AccountingPeriodID: 'integer',
  },
  stamps: { created: 'CreatedDateTime' },
  replies: 'rows',
};
