// Generated from api/opportunity_services.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { OpportunityService } from '../records/opportunity_services';

export type OpportunityServicesGetByIdOutput = {
  /**
   * The opportunity service; empty where there is none.
   * @title Record
   */
  record: OpportunityService | null;
  /**
   * True when there is such a opportunity service.
   * @title Found
   */
  found: boolean;
};
