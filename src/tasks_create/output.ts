// Generated from api/tasks.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type TasksCreateOutput = WriteOutput;
