// Generated from api/partial_payments.yaml by "npm run generate": change the page, not this file.
import { partialPaymentsCreate } from '../records/partial_payments.operations';
import { testCall } from '../testing/suites/call';
import { partialPaymentsCreateHandler } from './handler';
import type { PartialPaymentsCreateInput } from './input';

const example: PartialPaymentsCreateInput = {
  Amount: 125.5,
  BillingCompany: 'Sample Grove Association',
  InvoiceNumber: 1,
  PaymentDate: '2026-04-08T00:00:00',
  PaymentMethod: 'Check',
  PaymentReference: 'CHK-10442',
  PaymentNote: 'First half of the spring cleanup',
};

testCall(partialPaymentsCreateHandler, partialPaymentsCreate, example, { required: 'Amount' });
