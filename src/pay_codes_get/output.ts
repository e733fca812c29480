// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { PayCode } from '../records/pay_codes';

/**
 * The pay codes, as Aspire has them.
 * @title Items
 */
type Items = PayCode[];

export type PayCodesGetOutput = CursorListOutput<Items>;
