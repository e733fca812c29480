// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type WorkersCompsUpdateOutput = WriteOutput;
