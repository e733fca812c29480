// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import { payCodesUpdate } from '../records/pay_codes.operations';
import { testUpdate } from '../testing/suites/update';
import { payCodesUpdateHandler } from './handler';
import type { PayCodesUpdateInput } from './input';

const example: PayCodesUpdateInput = {
  PayCodeID: 1,
  PayCodeName: 'Snow overtime',
  PayCode: 'SNOWOT',
  PremiumDollars: 3,
  OTPaycode: true,
  ExcludeFromOT: false,
  Active: true,
};

testUpdate(payCodesUpdateHandler, payCodesUpdate, example, {
  required: 'PayCodeID',
  change: { PayCode: 'Changed' },
  whole: [
    'PayCodeName',
    'PayCodeID',
    'PremiumDollars',
    'PremiumPercent',
    'FixedRate',
    'ExcludeFromOT',
    'PayCode',
    'OTPaycode',
  ],
});
