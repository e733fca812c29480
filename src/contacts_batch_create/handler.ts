// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { batchCreateRecords } from '../aspire/tray/handlers';
import { contactsBatchCreate } from '../records/contacts.operations';
import type { ContactsBatchCreateInput } from './input';
import type { ContactsBatchCreateOutput } from './output';

export const contactsBatchCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ContactsBatchCreateInput,
  ContactsBatchCreateOutput
>((handler) => handler.usingComposite(batchCreateRecords(contactsBatchCreate)));
