// Generated from api/tax_entities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { taxEntitiesLookup } from '../records/tax_entities.lookup';
import type { TaxEntitiesDdlInput } from './input';
import type { TaxEntitiesDdlOutput } from './output';

export const taxEntitiesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TaxEntitiesDdlInput,
  TaxEntitiesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(taxEntitiesLookup)));
