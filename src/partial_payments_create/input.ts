// Generated from api/partial_payments.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';

export type PartialPaymentsCreateInput = Simplify<
  {
    /**
     * In dollars, e.g. 125.50.
     * @title Amount
     * @minimum 0.01
     */
    Amount: number;
    /**
     * The company's name as it stands in Aspire; needed unless BillingContact is given.
     * @title Billing company
     * @maxLength 100
     */
    BillingCompany?: string;
    /**
     * The contact's name as it stands in Aspire; needed unless BillingCompany is given.
     * @title Billing contact
     * @maxLength 250
     */
    BillingContact?: string;
    /**
     * The branch by its name (branches_get), not its id.
     * @title Branch name
     * @maxLength 50
     */
    BranchName?: string;
    /**
     * The number printed on the invoice (invoices_get), not the InvoiceID.
     * @title Invoice number
     * @TJS-type integer
     */
    InvoiceNumber?: number;
    /**
     * Calendar day at midnight, e.g. 2026-04-08T00:00:00.
     * @title Payment date
     * @minLength 1
     * @format datetime
     */
    PaymentDate: string;
    /**
     * E.g. Check; the values that Aspire takes are not documented.
     * @title Payment method
     * @minLength 1
     * @maxLength 20
     */
    PaymentMethod: string;
    /**
     * Such as Cheque 1042.
     * @title Payment note
     */
    PaymentNote?: string;
    /**
     * Check or transaction number, e.g. CHK-10442.
     * @title Payment reference
     * @minLength 1
     * @maxLength 50
     */
    PaymentReference: string;
  } & ApiVersion
>;
