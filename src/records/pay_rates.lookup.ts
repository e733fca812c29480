// Generated from api/pay_rates.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { payRatesGet } from './pay_rates.operations';

export const payRatesLookup: Lookup = {
  list: payRatesGet,
  singular: 'pay rate',
  plural: 'pay rates',
  key: 'PayRateID',
  name: '{ContactName}',
  detail: ['from {EffectiveDate}'],
  parents: { contact_id: 'ContactID' },
  search: { text: ['ContactName'], number: [] },
};
