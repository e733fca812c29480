// Generated from api/payment_terms.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type PaymentTermsGetInput = ODataOptions;
