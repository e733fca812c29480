// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { taxEntitiesPost } from '../records/tax_entities.operations';
import type { TaxEntitiesPostInput } from './input';
import type { TaxEntitiesPostOutput } from './output';

export const taxEntitiesPostHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TaxEntitiesPostInput,
  TaxEntitiesPostOutput
>((handler) => handler.usingComposite(createRecord(taxEntitiesPost)));
