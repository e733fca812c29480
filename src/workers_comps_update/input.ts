// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { WorkersCompID } from '../records/ids';
import type { WorkersCompBody } from '../records/workers_comps.bodies';

export type WorkersCompsUpdateInput = Simplify<
  {
    /**
     * The workers' comp class to update.
     * @title Workers' comp
     * @minimum 0
     * @maximum 2147483647
     */
    WorkersCompID: WorkersCompID;
  } & Partial<WorkersCompBody> &
    UpdateOptions
>;
