// Generated from api/equipment_reading_logs.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { equipmentReadingLogsLookup } from '../records/equipment_reading_logs.lookup';
import type { EquipmentReadingLogsDdlInput } from './input';
import type { EquipmentReadingLogsDdlOutput } from './output';

export const equipmentReadingLogsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentReadingLogsDdlInput,
  EquipmentReadingLogsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(equipmentReadingLogsLookup)));
