// Generated from api/equipment_manufacturers.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { equipmentManufacturersGet } from '../records/equipment_manufacturers.operations';
import type { EquipmentManufacturersGetInput } from './input';
import type { EquipmentManufacturersGetOutput } from './output';

export const equipmentManufacturersGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentManufacturersGetInput,
  EquipmentManufacturersGetOutput
>((handler) => handler.usingComposite(listRecords(equipmentManufacturersGet)));
