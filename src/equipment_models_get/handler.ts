// Generated from api/equipment_models.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { equipmentModelsGet } from '../records/equipment_models.operations';
import type { EquipmentModelsGetInput } from './input';
import type { EquipmentModelsGetOutput } from './output';

export const equipmentModelsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentModelsGetInput,
  EquipmentModelsGetOutput
>((handler) => handler.usingComposite(listRecords(equipmentModelsGet)));
