// Generated from api/equipment_reading_logs.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { equipmentReadingLogsGet } from './equipment_reading_logs.operations';
import { equipmentsGet } from './equipments.operations';

export const equipmentReadingLogsLookup: Lookup = {
  list: equipmentReadingLogsGet,
  singular: 'equipment reading log',
  plural: 'equipment reading logs',
  key: 'EquipmentReadingLogID',
  name: '{ReadingDate} {EquipmentID.Description}',
  detail: ['meter {MeterReading}'],
  related: { EquipmentID: equipmentsGet },
  parents: { equipment_id: 'EquipmentID' },
  search: { text: [], number: ['MeterReading'] },
};
