// Generated from api/catalog_items.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { catalogItemsLookup } from '../records/catalog_items.lookup';
import type { CatalogItemsDdlInput } from './input';
import type { CatalogItemsDdlOutput } from './output';

export const catalogItemsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CatalogItemsDdlInput,
  CatalogItemsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(catalogItemsLookup)));
