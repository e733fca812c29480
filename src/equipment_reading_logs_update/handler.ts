// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { equipmentReadingLogsUpdate } from '../records/equipment_reading_logs.operations';
import type { EquipmentReadingLogsUpdateInput } from './input';
import type { EquipmentReadingLogsUpdateOutput } from './output';

export const equipmentReadingLogsUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentReadingLogsUpdateInput,
  EquipmentReadingLogsUpdateOutput
>((handler) => handler.usingComposite(updateRecord(equipmentReadingLogsUpdate)));
