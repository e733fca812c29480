// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { ClockTime } from '../records/clock_times';

/**
 * The clock times, as Aspire has them.
 * @title Items
 */
type Items = ClockTime[];

export type ClockTimesGetOutput = CreatedListOutput<Items>;
