// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import { payCodesGet } from '../records/pay_codes.operations';
import { testList } from '../testing/suites/list';
import { payCodesGetHandler } from './handler';
import type { PayCodesGetInput } from './input';

const example: PayCodesGetInput = { filter: 'PayCodeID eq 1', limit: 50 };

testList(payCodesGetHandler, payCodesGet, example);
