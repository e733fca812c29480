// Generated from api/payments.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { paymentsGet } from './payments.operations';

export const paymentsLookup: Lookup = {
  list: paymentsGet,
  singular: 'payment',
  plural: 'payments',
  key: 'PaymentID',
  name: '{PaymentReference}',
  detail: ['{CompanyName}', '{PaymentDate}', '{PaymentAmount}'],
  parents: { company_id: 'CompanyID', property_id: 'PropertyID' },
  search: { text: ['CompanyName', 'PaymentReference'], number: ['PaymentAmount'] },
};
