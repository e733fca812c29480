// Generated from api/properties.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { propertiesLookup } from '../records/properties.lookup';
import type { PropertiesDdlInput } from './input';
import type { PropertiesDdlOutput } from './output';

export const propertiesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PropertiesDdlInput,
  PropertiesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(propertiesLookup)));
