// Generated from api/equipment_models.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type EquipmentModelsGetInput = ODataOptions;
