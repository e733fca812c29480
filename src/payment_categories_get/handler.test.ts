// Generated from api/payment_categories.yaml by "npm run generate": change the page, not this file.
import { paymentCategoriesGet } from '../records/payment_categories.operations';
import { testList } from '../testing/suites/list';
import { paymentCategoriesGetHandler } from './handler';
import type { PaymentCategoriesGetInput } from './input';

const example: PaymentCategoriesGetInput = { filter: 'PaymentCategoryID eq 1', limit: 50 };

testList(paymentCategoriesGetHandler, paymentCategoriesGet, example);
