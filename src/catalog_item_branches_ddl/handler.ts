// Generated from api/catalog_items.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { catalogItemBranchesLookup } from '../records/catalog_item_branches.lookup';
import type { CatalogItemBranchesDdlInput } from './input';
import type { CatalogItemBranchesDdlOutput } from './output';

export const catalogItemBranchesDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CatalogItemBranchesDdlInput,
  CatalogItemBranchesDdlOutput
>((handler) => handler.usingComposite(lookupRecords(catalogItemBranchesLookup)));
