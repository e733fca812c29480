// Generated from api/payment_terms.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const paymentTerms: ResourceRow = {
  name: 'PaymentTerms',
  singular: 'payment terms',
  plural: 'payment terms',
  key: ['PaymentTermsID'],
};

export const paymentTermsGet: OperationRow = {
  name: 'payment_terms_get',
  title: 'List payment terms',
  resource: paymentTerms,
  method: 'GET',
  path: '/PaymentTerms',
  options: 'odata',
  fields: { PaymentTermsID: 'integer', Terms: 'text', NumberOfDays: 'integer', Active: 'boolean' },
  replies: 'rows',
};
