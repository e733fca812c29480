// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import { payCodesCreate } from '../records/pay_codes.operations';
import { testCall } from '../testing/suites/call';
import { payCodesCreateHandler } from './handler';
import type { PayCodesCreateInput } from './input';

const example: PayCodesCreateInput = {
  PayCodeName: 'Snow overtime',
  PayCode: 'SNOWOT',
  PremiumDollars: 2.5,
  OTPaycode: true,
  ExcludeFromOT: false,
  Active: true,
};

testCall(payCodesCreateHandler, payCodesCreate, example, { required: 'PayCodeName' });
