// Generated from api/job_statuses.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type JobStatusesGetInput = ODataOptions;
