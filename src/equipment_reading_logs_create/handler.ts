// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { equipmentReadingLogsCreate } from '../records/equipment_reading_logs.operations';
import type { EquipmentReadingLogsCreateInput } from './input';
import type { EquipmentReadingLogsCreateOutput } from './output';

export const equipmentReadingLogsCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentReadingLogsCreateInput,
  EquipmentReadingLogsCreateOutput
>((handler) => handler.usingComposite(createRecord(equipmentReadingLogsCreate)));
