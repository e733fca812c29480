// Generated from api/equipment_service_tags.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { equipmentServiceTagsGet } from '../records/equipment_service_tags.operations';
import type { EquipmentServiceTagsGetInput } from './input';
import type { EquipmentServiceTagsGetOutput } from './output';

export const equipmentServiceTagsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentServiceTagsGetInput,
  EquipmentServiceTagsGetOutput
>((handler) => handler.usingComposite(listRecords(equipmentServiceTagsGet)));
