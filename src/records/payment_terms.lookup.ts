// Generated from api/payment_terms.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { paymentTermsGet } from './payment_terms.operations';

export const paymentTermsLookup: Lookup = {
  list: paymentTermsGet,
  singular: 'payment terms',
  plural: 'payment terms',
  key: 'PaymentTermsID',
  name: '{Terms}',
  detail: ['{NumberOfDays} days'],
  active: true,
  search: { text: ['Terms'], number: ['NumberOfDays'] },
};
