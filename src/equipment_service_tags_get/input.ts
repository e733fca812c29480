// Generated from api/equipment_service_tags.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type EquipmentServiceTagsGetInput = ODataOptions;
