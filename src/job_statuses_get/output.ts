// Generated from api/job_statuses.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { JobStatus } from '../records/job_statuses';

/**
 * The job statuses, as Aspire has them.
 * @title Items
 */
type Items = JobStatus[];

export type JobStatusesGetOutput = CursorListOutput<Items>;
