// Generated from api/equipments.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { equipmentsGet } from '../records/equipments.operations';
import type { EquipmentsGetInput } from './input';
import type { EquipmentsGetOutput } from './output';

export const equipmentsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentsGetInput,
  EquipmentsGetOutput
>((handler) => handler.usingComposite(listRecords(equipmentsGet)));
