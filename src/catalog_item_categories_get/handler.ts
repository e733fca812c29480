// Generated from api/catalog_item_categories.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { catalogItemCategoriesGet } from '../records/catalog_item_categories.operations';
import type { CatalogItemCategoriesGetInput } from './input';
import type { CatalogItemCategoriesGetOutput } from './output';

export const catalogItemCategoriesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CatalogItemCategoriesGetInput,
  CatalogItemCategoriesGetOutput
>((handler) => handler.usingComposite(listRecords(catalogItemCategoriesGet)));
