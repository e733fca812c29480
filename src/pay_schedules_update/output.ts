// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { WriteOutput } from '../aspire/types/writeOutput';

export type PaySchedulesUpdateOutput = Simplify<
  WriteOutput & {
    /**
     * The ID of a pay schedule: see "List pay schedules".
     * @title Pay schedule ID
     * @TJS-type integer
     */
    PayScheduleID?: number;
  }
>;
