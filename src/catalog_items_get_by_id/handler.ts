// Generated from api/catalog_items.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { getRecordById } from '../aspire/tray/handlers';
import { catalogItemsGetById } from '../records/catalog_items.operations';
import type { CatalogItemsGetByIdInput } from './input';
import type { CatalogItemsGetByIdOutput } from './output';

export const catalogItemsGetByIdHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CatalogItemsGetByIdInput,
  CatalogItemsGetByIdOutput
>((handler) => handler.usingComposite(getRecordById(catalogItemsGetById)));
