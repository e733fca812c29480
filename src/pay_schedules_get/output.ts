// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { PaySchedule } from '../records/pay_schedules';

/**
 * The pay schedules, as Aspire has them.
 * @title Items
 */
type Items = PaySchedule[];

export type PaySchedulesGetOutput = CursorListOutput<Items>;
