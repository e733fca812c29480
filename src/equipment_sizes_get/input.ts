// Generated from api/equipment_sizes.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type EquipmentSizesGetInput = ODataOptions;
