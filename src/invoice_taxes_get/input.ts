// Generated from api/invoice_taxes.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type InvoiceTaxesGetInput = ODataOptions;
