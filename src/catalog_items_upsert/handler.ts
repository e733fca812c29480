// Generated from api/catalog_items.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { upsertRecord } from '../aspire/tray/handlers';
import { catalogItemsUpsert } from '../records/catalog_items.operations';
import type { CatalogItemsUpsertInput } from './input';
import type { CatalogItemsUpsertOutput } from './output';

export const catalogItemsUpsertHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CatalogItemsUpsertInput,
  CatalogItemsUpsertOutput
>((handler) => handler.usingComposite(upsertRecord(catalogItemsUpsert)));
