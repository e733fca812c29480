// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { updateRecord } from '../aspire/tray/handlers';
import { taxEntitiesUpdate } from '../records/tax_entities.operations';
import type { TaxEntitiesUpdateInput } from './input';
import type { TaxEntitiesUpdateOutput } from './output';

export const taxEntitiesUpdateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  TaxEntitiesUpdateInput,
  TaxEntitiesUpdateOutput
>((handler) => handler.usingComposite(updateRecord(taxEntitiesUpdate)));
