// Generated from api/equipment_requested_services.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EquipmentRequestedService } from '../records/equipment_requested_services';

/**
 * The equipment requested services, as Aspire has them.
 * @title Items
 */
type Items = EquipmentRequestedService[];

export type EquipmentRequestedServicesGetOutput = ChangedListOutput<Items>;
