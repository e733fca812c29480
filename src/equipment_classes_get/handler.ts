// Generated from api/equipment_classes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { equipmentClassesGet } from '../records/equipment_classes.operations';
import type { EquipmentClassesGetInput } from './input';
import type { EquipmentClassesGetOutput } from './output';

export const equipmentClassesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentClassesGetInput,
  EquipmentClassesGetOutput
>((handler) => handler.usingComposite(listRecords(equipmentClassesGet)));
