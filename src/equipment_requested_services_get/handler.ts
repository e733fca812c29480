// Generated from api/equipment_requested_services.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { equipmentRequestedServicesGet } from '../records/equipment_requested_services.operations';
import type { EquipmentRequestedServicesGetInput } from './input';
import type { EquipmentRequestedServicesGetOutput } from './output';

export const equipmentRequestedServicesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentRequestedServicesGetInput,
  EquipmentRequestedServicesGetOutput
>((handler) => handler.usingComposite(listRecords(equipmentRequestedServicesGet)));
