// Generated from api/catalog_item_categories.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { catalogItemCategoriesLookup } from '../records/catalog_item_categories.lookup';
import type { CatalogItemCategoriesDdlInput } from './input';
import type { CatalogItemCategoriesDdlOutput } from './output';

export const catalogItemCategoriesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CatalogItemCategoriesDdlInput,
  CatalogItemCategoriesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(catalogItemCategoriesLookup)));
