// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { ClockTimeBody } from '../records/clock_times.bodies';

export type ClockTimesCreateInput = Simplify<ClockTimeBody & ApiVersion>;
