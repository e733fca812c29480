// Generated from api/payments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { GetByIdRow, OperationRow, ResourceRow } from '../aspire/model/operation';

export const payments: ResourceRow = { name: 'Payments', singular: 'payment', plural: 'payments', key: ['PaymentID'] };

export const paymentsGet: OperationRow = {
  name: 'payments_get',
  title: 'List payments',
  resource: payments,
  method: 'GET',
  path: '/Payments',
  options: 'odata',
  fields: {
    PaymentID: 'integer',
    CompanyID: 'integer',
    CompanyName: 'text',
    ContactID: 'integer',
    ContactName: 'text',
    BranchID: 'integer',
    BranchName: 'text',
    BankDepositID: 'integer',
    PaymentType: 'text',
    PaymentReference: 'text',
    PaymentAmount: 'number',
    PaymentDate: 'date',
    CreatedDateTime: 'date',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    PaymentNote: 'text',
    PaymentCategoryID: 'integer',
    PaymentCategoryName: 'text',
    CreditMemoNumber: 'integer',
    PropertyID: 'integer',
    OpportunityID: 'integer',
    DivisionID: 'integer',
    DivisionName: 'text',
    SaleAmount: 'number',
    TaxJurisdictionID: 'integer',
    TaxJurisdictionName: 'text',
    TaxAmount: 'number',
    TaxableAmount: 'number',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    LastModifiedDateTime: 'date',
    ElectronicPaymentID: 'integer',
    BillingAddressID: 'integer',
    EmailStatus: 'text',
    IsExpense: 'boolean',
  },
  timestamps: {
    changed: 'LastModifiedDateTime',
    created: 'CreatedDateTime',
    nullable: ['LastModifiedDateTime', 'CreatedDateTime'],
  },
  replies: 'rows',
};

export const paymentsGetById: GetByIdRow = {
  list: paymentsGet,
};
