// Generated from api/equipment_models.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EquipmentModel } from '../records/equipment_models';

/**
 * The equipment models, as Aspire has them.
 * @title Items
 */
type Items = EquipmentModel[];

export type EquipmentModelsGetOutput = ChangedListOutput<Items>;
