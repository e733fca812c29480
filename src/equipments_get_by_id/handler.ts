// Generated from api/equipments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { equipmentsGetById } from '../records/equipments.operations';
import type { EquipmentsGetByIdInput } from './input';
import type { EquipmentsGetByIdOutput } from './output';

export const equipmentsGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentsGetByIdInput,
  EquipmentsGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(equipmentsGetById)));
