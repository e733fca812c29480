// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { equipmentReadingLogsGet } from '../records/equipment_reading_logs.operations';
import type { EquipmentReadingLogsGetInput } from './input';
import type { EquipmentReadingLogsGetOutput } from './output';

export const equipmentReadingLogsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentReadingLogsGetInput,
  EquipmentReadingLogsGetOutput
>((handler) => handler.usingComposite(listRecords(equipmentReadingLogsGet)));
