// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type EquipmentReadingLogsCreateOutput = WriteOutput;
