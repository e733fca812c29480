// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { PayRateOverridePayCode } from '../records/pay_rate_override_pay_codes';

/**
 * The pay rate override pay codes, as Aspire has them.
 * @title Items
 */
type Items = PayRateOverridePayCode[];

export type PayRateOverridePayCodesGetOutput = CursorListOutput<Items>;
