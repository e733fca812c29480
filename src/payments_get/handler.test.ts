// Generated from api/payments.yaml by "npm run generate": change the page, not this file.
import { paymentsGet } from '../records/payments.operations';
import { testList } from '../testing/suites/list';
import { paymentsGetHandler } from './handler';
import type { PaymentsGetInput } from './input';

const example: PaymentsGetInput = { filter: 'PaymentID eq 1', limit: 50 };

testList(paymentsGetHandler, paymentsGet, example);
