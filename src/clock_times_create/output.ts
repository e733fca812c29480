// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type ClockTimesCreateOutput = WriteOutput;
