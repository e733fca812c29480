// Generated from api/division_integration_codes.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { DivisionIntegrationCode } from '../records/division_integration_codes';

/**
 * The division integration codes, as Aspire has them.
 * @title Items
 */
type Items = DivisionIntegrationCode[];

export type DivisionIntegrationCodesGetOutput = ChangedListOutput<Items>;
