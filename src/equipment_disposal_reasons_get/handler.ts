// Generated from api/equipment_disposal_reasons.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { equipmentDisposalReasonsGet } from '../records/equipment_disposal_reasons.operations';
import type { EquipmentDisposalReasonsGetInput } from './input';
import type { EquipmentDisposalReasonsGetOutput } from './output';

export const equipmentDisposalReasonsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentDisposalReasonsGetInput,
  EquipmentDisposalReasonsGetOutput
>((handler) => handler.usingComposite(listRecords(equipmentDisposalReasonsGet)));
