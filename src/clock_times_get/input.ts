// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type ClockTimesGetInput = ODataOptions;
