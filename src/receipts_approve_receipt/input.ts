// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { ReceiptID } from '../records/ids';

export type ReceiptsApproveReceiptInput = Simplify<
  {
    /**
     * The receipt to approve; the ReceiptID, not the ReceiptNumber.
     * @title Receipt ID
     */
    ReceiptID: ReceiptID;
    /**
     * By its name, true also receives the receipt in the same step; not confirmed.
     * @title Receive
     */
    Receive?: boolean;
    /**
     * Corrects the number given at creation, e.g. INV-8841; no other receipt of the vendor may have it.
     * @title Vendor invoice number
     * @minLength 1
     * @maxLength 50
     */
    VendorInvoiceNum?: string;
    /**
     * Corrects the date given at creation, e.g. 2026-04-08T00:00:00Z.
     * @title Vendor invoice date
     * @format datetime
     */
    VendorInvoiceDate?: string;
  } & ApiVersion
>;
