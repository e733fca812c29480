// Generated from api/equipment_model_service_schedules.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { equipmentModelServiceSchedulesGet } from '../records/equipment_model_service_schedules.operations';
import type { EquipmentModelServiceSchedulesGetInput } from './input';
import type { EquipmentModelServiceSchedulesGetOutput } from './output';

export const equipmentModelServiceSchedulesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentModelServiceSchedulesGetInput,
  EquipmentModelServiceSchedulesGetOutput
>((handler) => handler.usingComposite(listRecords(equipmentModelServiceSchedulesGet)));
