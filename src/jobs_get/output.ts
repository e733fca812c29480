// Generated from api/jobs.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { Job } from '../records/jobs';

/**
 * The jobs, as Aspire has them.
 * @title Items
 */
type Items = Job[];

export type JobsGetOutput = CursorListOutput<Items>;
