// Generated from api/catalog_items.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { catalogsLookup } from '../records/catalogs.lookup';
import type { CatalogsDdlInput } from './input';
import type { CatalogsDdlOutput } from './output';

export const catalogsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CatalogsDdlInput,
  CatalogsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(catalogsLookup)));
