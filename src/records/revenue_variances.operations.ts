// Generated from api/revenue_variances.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const revenueVariances: ResourceRow = {
  name: 'RevenueVariances',
  singular: 'revenue variance',
  plural: 'revenue variances',
  key: ['RevenueVarianceID'],
};

export const revenueVariancesGet: OperationRow = {
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
  timestamps: { created: 'CreatedDateTime' },
  replies: 'rows',
};
