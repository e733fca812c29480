// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PayScheduleID } from '../records/ids';
import type { PayScheduleBody } from '../records/pay_schedules.bodies';

export type PaySchedulesUpdateInput = Simplify<
  {
    /**
     * The schedule to change.
     * @title Pay schedule
     * @minimum 1
     * @maximum 2147483647
     */
    PayScheduleID: PayScheduleID;
  } & Partial<PayScheduleBody> &
    UpdateOptions
>;
