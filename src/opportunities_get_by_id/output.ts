// Generated from api/opportunities.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Opportunity } from '../records/opportunities';

export type OpportunitiesGetByIdOutput = {
  /**
   * The opportunity; empty where there is none.
   * @title Record
   */
  record: Opportunity | null;
  /**
   * True when there is such a opportunity.
   * @title Found
   */
  found: boolean;
};
