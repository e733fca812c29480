// Generated from api/unit_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { unitTypesLookup } from '../records/unit_types.lookup';
import type { UnitTypesDdlInput } from './input';
import type { UnitTypesDdlOutput } from './output';

export const unitTypesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  UnitTypesDdlInput,
  UnitTypesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(unitTypesLookup)));
