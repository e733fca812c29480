// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { catalogItemsGet } from '../records/catalog_items.operations';
import type { CatalogItemsGetInput } from './input';
import type { CatalogItemsGetOutput } from './output';

export const catalogItemsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CatalogItemsGetInput,
  CatalogItemsGetOutput
>((handler) => handler.usingComposite(listRecords(catalogItemsGet)));
