// Generated from api/services.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { servicesCreate } from '../records/services.operations';
import type { ServicesCreateInput } from './input';
import type { ServicesCreateOutput } from './output';

export const servicesCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ServicesCreateInput,
  ServicesCreateOutput
>((handler) => handler.usingComposite(createRecord(servicesCreate)));
