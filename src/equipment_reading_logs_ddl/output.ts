// Generated from api/equipment_reading_logs.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.
import type { LookupOutput } from '../aspire/types/lookupOutput';

export type EquipmentReadingLogsDdlOutput = LookupOutput;
