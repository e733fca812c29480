// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import { equipmentReadingLogsUpdate } from '../records/equipment_reading_logs.operations';
import { testUpdate } from '../testing/suites/update';
import { equipmentReadingLogsUpdateHandler } from './handler';
import type { EquipmentReadingLogsUpdateInput } from './input';

const example: EquipmentReadingLogsUpdateInput = {
  EquipmentReadingLogID: 1,
  EquipmentID: 1,
  LogDate: '2026-04-08T00:00:00',
  ReadingDate: '2026-04-07T00:00:00',
  MeterReading: 1286.5,
  TroubleCode: 'P0420',
};

testUpdate(equipmentReadingLogsUpdateHandler, equipmentReadingLogsUpdate, example, {
  required: 'EquipmentReadingLogID',
  change: { TroubleCode: 'Changed' },
  whole: ['LogDate', 'ReadingDate', 'MeterReading', 'TroubleCode'],
});
