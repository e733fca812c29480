// Generated from api/equipment_sizes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { equipmentSizesGet } from '../records/equipment_sizes.operations';
import type { EquipmentSizesGetInput } from './input';
import type { EquipmentSizesGetOutput } from './output';

export const equipmentSizesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentSizesGetInput,
  EquipmentSizesGetOutput
>((handler) => handler.usingComposite(listRecords(equipmentSizesGet)));
