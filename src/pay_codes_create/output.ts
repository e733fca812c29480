// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { WriteOutput } from '../aspire/types/writeOutput';

export type PayCodesCreateOutput = Simplify<
  WriteOutput & {
    /**
     * The ID of a pay code: see "List pay codes".
     * @title Pay code ID
     * @TJS-type integer
     */
    PayCodeID?: number;
  }
>;
