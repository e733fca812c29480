// Generated from api/pay_codes.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { payCodesGet } from './pay_codes.operations';

export const payCodesLookup: Lookup = {
  list: payCodesGet,
  singular: 'pay code',
  plural: 'pay codes',
  key: 'PayCodeID',
  name: '{PayCodeName}',
  detail: ['{PayCode}'],
  active: true,
  search: { text: ['PayCodeName', 'PayCode'], number: [] },
};
