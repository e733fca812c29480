// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { catalogItemsCreate } from '../records/catalog_items.operations';
import type { CatalogItemsCreateInput } from './input';
import type { CatalogItemsCreateOutput } from './output';

export const catalogItemsCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CatalogItemsCreateInput,
  CatalogItemsCreateOutput
>((handler) => handler.usingComposite(createRecord(catalogItemsCreate)));
