// Generated from api/equipment_service_logs.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { equipmentServiceLogsGet } from '../records/equipment_service_logs.operations';
import type { EquipmentServiceLogsGetInput } from './input';
import type { EquipmentServiceLogsGetOutput } from './output';

export const equipmentServiceLogsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentServiceLogsGetInput,
  EquipmentServiceLogsGetOutput
>((handler) => handler.usingComposite(listRecords(equipmentServiceLogsGet)));
