// Generated from api/partial_payments.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const partialPayments: ResourceRow = {
  name: 'PartialPayments',
  singular: 'partial payment',
  plural: 'partial payments',
  key: [],
};

export const partialPaymentsCreate: OperationRow = {
  name: 'partial_payments_create',
  title: 'Create partial payment',
  resource: partialPayments,
  method: 'POST',
  path: '/PartialPayments',
  body: {
    Amount: { type: 'number', required: true, minimum: 0.01 },
    PaymentDate: { type: 'string', required: true, minLength: 1, form: 'date-time' },
    PaymentMethod: { type: 'string', required: true, minLength: 1, maxLength: 20 },
    PaymentReference: { type: 'string', required: true, minLength: 1, maxLength: 50 },
    BillingCompany: { type: 'string', nullable: true, maxLength: 100 },
    BillingContact: { type: 'string', nullable: true, maxLength: 250 },
    InvoiceNumber: { type: 'integer', nullable: true },
    BranchName: { type: 'string', nullable: true, maxLength: 50 },
    PaymentNote: { type: 'string', nullable: true },
  },
  replies: 'id',
};
