// Generated from api/localities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { localitiesLookup } from '../records/localities.lookup';
import type { LocalitiesDdlInput } from './input';
import type { LocalitiesDdlOutput } from './output';

export const localitiesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  LocalitiesDdlInput,
  LocalitiesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(localitiesLookup)));
