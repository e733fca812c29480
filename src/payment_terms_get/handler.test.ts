// Generated from api/payment_terms.yaml by "npm run generate": change the page, not this file.
import { paymentTermsGet } from '../records/payment_terms.operations';
import { testList } from '../testing/suites/list';
import { paymentTermsGetHandler } from './handler';
import type { PaymentTermsGetInput } from './input';

const example: PaymentTermsGetInput = { filter: 'PaymentTermsID eq 1', limit: 50 };

testList(paymentTermsGetHandler, paymentTermsGet, example);
