// Generated from api/opportunities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { opportunitiesLookup } from '../records/opportunities.lookup';
import type { OpportunitiesDdlInput } from './input';
import type { OpportunitiesDdlOutput } from './output';

export const opportunitiesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunitiesDdlInput,
  OpportunitiesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(opportunitiesLookup)));
