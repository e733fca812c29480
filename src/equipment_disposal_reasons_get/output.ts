// Generated from api/equipment_disposal_reasons.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EquipmentDisposalReason } from '../records/equipment_disposal_reasons';

/**
 * The equipment disposal reasons, as Aspire has them.
 * @title Items
 */
type Items = EquipmentDisposalReason[];

export type EquipmentDisposalReasonsGetOutput = ChangedListOutput<Items>;
