// Generated from api/divisions.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { divisionsLookup } from '../records/divisions.lookup';
import type { DivisionsDdlInput } from './input';
import type { DivisionsDdlOutput } from './output';

export const divisionsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  DivisionsDdlInput,
  DivisionsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(divisionsLookup)));
