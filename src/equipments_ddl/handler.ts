// Generated from api/equipments.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { equipmentsLookup } from '../records/equipments.lookup';
import type { EquipmentsDdlInput } from './input';
import type { EquipmentsDdlOutput } from './output';

export const equipmentsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EquipmentsDdlInput,
  EquipmentsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(equipmentsLookup)));
