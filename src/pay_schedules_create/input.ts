// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PayScheduleBody } from '../records/pay_schedules.bodies';

export type PaySchedulesCreateInput = Simplify<PayScheduleBody & ApiVersion>;
