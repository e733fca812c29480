// Generated from api/service_type_integration_codes.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { ServiceTypeIntegrationCode } from '../records/service_type_integration_codes';

/**
 * The service type integration codes, as Aspire has them.
 * @title Items
 */
type Items = ServiceTypeIntegrationCode[];

export type ServiceTypeIntegrationCodesGetOutput = ChangedListOutput<Items>;
