// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { EquipmentReadingLogBody } from '../records/equipment_reading_logs.bodies';

export type EquipmentReadingLogsCreateInput = Simplify<EquipmentReadingLogBody & ApiVersion>;
