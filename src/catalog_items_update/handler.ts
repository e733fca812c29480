// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { catalogItemsUpdate } from '../records/catalog_items.operations';
import type { CatalogItemsUpdateInput } from './input';
import type { CatalogItemsUpdateOutput } from './output';

export const catalogItemsUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CatalogItemsUpdateInput,
  CatalogItemsUpdateOutput
>((handler) => handler.usingComposite(updateRecord(catalogItemsUpdate)));
