// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { WorkersCompBody } from '../records/workers_comps.bodies';

export type WorkersCompsCreateInput = Simplify<WorkersCompBody & ApiVersion>;
