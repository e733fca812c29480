// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import { equipmentReadingLogsCreate } from '../records/equipment_reading_logs.operations';
import { testCall } from '../testing/suites/call';
import { equipmentReadingLogsCreateHandler } from './handler';
import type { EquipmentReadingLogsCreateInput } from './input';

const example: EquipmentReadingLogsCreateInput = {
  EquipmentID: 1,
  LogDate: '2026-04-08T00:00:00',
  ReadingDate: '2026-04-07T00:00:00',
  MeterReading: 1284.5,
  TroubleCode: 'P0420',
};

testCall(equipmentReadingLogsCreateHandler, equipmentReadingLogsCreate, example, { required: 'EquipmentID' });
