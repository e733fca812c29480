// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { taxEntitiesGet } from '../records/tax_entities.operations';
import type { TaxEntitiesGetInput } from './input';
import type { TaxEntitiesGetOutput } from './output';

export const taxEntitiesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TaxEntitiesGetInput,
  TaxEntitiesGetOutput
>((handler) => handler.usingComposite(listRecords(taxEntitiesGet)));
