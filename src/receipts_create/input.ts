// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { BranchID, InventoryLocationID, ReceiptID, VendorID, WorkTicketID } from '../records/ids';
import type { ReceiptExtraCostInput, ReceiptItemInput } from '../records/receipts.bodies';

export type ReceiptsCreateInput = Simplify<
  {
    /**
     * @title Vendor
     * @minimum 1
     * @maximum 2147483647
     */
    VendorID: VendorID;
    /**
     * @title Branch
     * @minimum 1
     * @maximum 2147483647
     */
    BranchID: BranchID;
    /**
     * What was bought, one entry for each catalog item.
     * @title Receipt items
     * @minItems 1
     */
    ReceiptItems: ReceiptItemInput[];
    /**
     * The number on the vendor's invoice, such as INV-8841. Aspire refuses it a second time for the same vendor.
     * @title Vendor invoice number
     */
    VendorInvoiceNum?: string;
    /**
     * The date on the vendor's invoice, such as 2026-04-08.
     * @title Vendor invoice date
     * @format datetime
     */
    VendorInvoiceDate?: string;
    /**
     * The work ticket of the receipt as a whole. The items still need their own item allocations.
     * @title Work ticket
     */
    WorkTicketID?: WorkTicketID;
    /**
     * The location of the receipt as a whole. The items still need their own item allocations.
     * @title Inventory location
     * @lookupInput {"branch_id":"{{{BranchID}}}"}
     */
    InventoryLocationID?: InventoryLocationID;
    /**
     * The total in dollars, such as 531.36.
     * @title Receipt total cost
     */
    ReceiptTotalCost?: number;
    /**
     * Costs beside the items, such as freight or tax.
     * @title Receipt extra costs
     */
    ReceiptExtraCosts?: ReceiptExtraCostInput[];
    /**
     * A remark on the receipt, such as Delivered to the yard.
     * @title Receipt note
     * @format text
     */
    ReceiptNote?: string;
    /**
     * Leave it empty: Aspire refuses a receipt that it has already.
     * @title Receipt
     * @advanced true
     */
    ReceiptID?: ReceiptID;
    /**
     * Street and number, such as 200 Congress Avenue.
     * @title Address line 1
     * @advanced true
     */
    AddressLine1?: string;
    /**
     * What else the address needs, such as Suite 400.
     * @title Address line 2
     * @advanced true
     */
    AddressLine2?: string;
    /**
     * The city of the address, such as Austin.
     * @title City
     * @advanced true
     */
    City?: string;
    /**
     * Pick the state or province, or give its code, such as TX or ON.
     * @title State or province
     * @lookupOperation field_values_ddl
     * @lookupInput {"field":"StateProvinceCode"}
     * @lookupAuthRequired true
     * @advanced true
     */
    StateProvinceCode?: string;
    /**
     * The postal code, such as 78701.
     * @title ZIP code
     * @advanced true
     */
    ZipCode?: string;
  } & ApiVersion
>;
