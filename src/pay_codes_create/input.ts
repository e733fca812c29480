// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';

export type PayCodesCreateInput = Simplify<
  {
    /**
     * What payroll calls it, such as Overtime.
     * @title Pay code name
     * @maxLength 60
     */
    PayCodeName: string;
    /**
     * The premium on the base rate in dollars, such as 2.5.
     * @title Premium dollars
     */
    PremiumDollars?: number;
    /**
     * The premium on the base rate in percent, such as 50.
     * @title Premium percent
     */
    PremiumPercent?: number;
    /**
     * The rate per hour paid in place of the base rate, such as 30.
     * @title Fixed rate
     */
    FixedRate?: number;
    /**
     * True keeps hours under this code out of overtime.
     * @title Exclude from overtime
     */
    ExcludeFromOT?: boolean;
    /**
     * The short code on time sheets, such as OT.
     * @title Short code
     * @maxLength 10
     */
    PayCode?: string;
    /**
     * True marks a code for overtime.
     * @title Overtime pay code
     */
    OTPaycode?: boolean;
    /**
     * False takes the pay code out of use. A new one is in use unless you choose false.
     * @title Active
     */
    Active?: boolean;
    /**
     * The type, spelled as on your other pay codes. You cannot change it later.
     * @title Pay code type
     * @lookupOperation field_values_ddl
     * @lookupInput {"list":"pay_codes_get","field":"PayCodeType"}
     * @lookupAuthRequired true
     */
    PayCodeType?: string;
  } & ApiVersion
>;
