// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { ReceiptID } from '../records/ids';

export type ReceiptsApproveReceiptInput = Simplify<
  {
    /**
     * The receipt to approve.
     * @title Receipt
     */
    ReceiptID: ReceiptID;
    /**
     * True also receives the receipt. To be sure, use "Receive receipt" first.
     * @title Receive
     */
    Receive?: boolean;
    /**
     * Corrects the number of the vendor's invoice, such as INV-8841. No other receipt of the vendor may have it.
     * @title Vendor invoice number
     * @minLength 1
     * @maxLength 50
     */
    VendorInvoiceNum?: string;
    /**
     * Corrects the date of the vendor's invoice, such as 2026-04-08.
     * @title Vendor invoice date
     * @format datetime
     */
    VendorInvoiceDate?: string;
  } & ApiVersion
>;
