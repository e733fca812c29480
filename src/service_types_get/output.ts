// Generated from api/service_types.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { ServiceType } from '../records/service_types';

/**
 * The service types, as Aspire has them.
 * @title Items
 */
type Items = ServiceType[];

export type ServiceTypesGetOutput = CursorListOutput<Items>;
