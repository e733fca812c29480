// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';

export type PayCodesCreateInput = Simplify<
  {
    /**
     * E.g. Overtime.
     * @title Pay code name
     * @maxLength 60
     */
    PayCodeName: string;
    /**
     * Premium on the base rate in dollars, e.g. 2.50.
     * @title Premium dollars
     */
    PremiumDollars?: number;
    /**
     * Premium on the base rate in percent; see an existing pay code for the scale (50 or 0.5).
     * @title Premium percent
     */
    PremiumPercent?: number;
    /**
     * Rate paid in place of the base rate, e.g. 30.
     * @title Fixed rate
     */
    FixedRate?: number;
    /**
     * True keeps hours under this code out of overtime.
     * @title Exclude from OT
     */
    ExcludeFromOT?: boolean;
    /**
     * Short code, e.g. OT.
     * @title Pay code
     * @maxLength 10
     */
    PayCode?: string;
    /**
     * True marks a code for overtime.
     * @title OT paycode
     */
    OTPaycode?: boolean;
    /**
     * Whether the pay code is in use; a new one is, unless this says false.
     * @title Active
     */
    Active?: boolean;
    /**
     * Values not documented, and it cannot be changed later: use one that pay_codes_get shows.
     * @title Pay code type
     */
    PayCodeType?: string;
  } & ApiVersion
>;
