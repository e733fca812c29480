// Generated from api/payment_terms.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const paymentTerms: Resource = {
  name: 'PaymentTerms',
  singular: 'payment terms',
  plural: 'payment terms',
  key: ['PaymentTermsID'],
};

export const paymentTermsGet: Operation = {
  name: 'payment_terms_get',
  title: 'List payment terms',
  resource: paymentTerms,
  method: 'GET',
  path: '/PaymentTerms',
  options: 'odata',
  fields: { PaymentTermsID: 'integer', Terms: 'text', NumberOfDays: 'integer', Active: 'boolean' },
  replies: 'rows',
};
