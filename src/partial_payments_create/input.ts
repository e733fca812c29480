// Generated from api/partial_payments.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';

export type PartialPaymentsCreateInput = Simplify<
  {
    /**
     * In dollars, such as 125.5.
     * @title Amount
     * @minimum 0.01
     */
    Amount: number;
    /**
     * The day on which the payment came in, such as 2026-04-08.
     * @title Payment date
     * @minLength 1
     * @format datetime
     */
    PaymentDate: string;
    /**
     * How the customer paid, such as Check.
     * @title Payment method
     * @minLength 1
     * @maxLength 20
     * @lookupOperation field_values_ddl
     * @lookupInput {"list":"payments_get","field":"PaymentType"}
     * @lookupAuthRequired true
     */
    PaymentMethod: string;
    /**
     * The number of the check or transaction, such as CHK-10442.
     * @title Payment reference
     * @minLength 1
     * @maxLength 50
     */
    PaymentReference: string;
    /**
     * The name of the company that pays, spelled as in Aspire, such as Bell Tower Holdings.
     * @title Billing company
     * @maxLength 100
     * @lookupOperation field_values_ddl
     * @lookupInput {"list":"companies_get","field":"CompanyName"}
     * @lookupAuthRequired true
     */
    BillingCompany?: string;
    /**
     * The name of the contact who pays, spelled as in Aspire, such as Dana Whitfield.
     * @title Billing contact
     * @maxLength 250
     */
    BillingContact?: string;
    /**
     * The number printed on the invoice, such as 1042. It is not the invoice's ID.
     * @title Invoice number
     * @TJS-type integer
     */
    InvoiceNumber?: number;
    /**
     * The name of the branch that takes the payment, spelled as in Aspire, such as Austin.
     * @title Branch name
     * @maxLength 50
     * @lookupOperation field_values_ddl
     * @lookupInput {"list":"branches_get","field":"BranchName"}
     * @lookupAuthRequired true
     */
    BranchName?: string;
    /**
     * A remark on the payment, such as Check 1042.
     * @title Payment note
     * @format text
     */
    PaymentNote?: string;
  } & ApiVersion
>;
