// Generated from api/services.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { servicesGet } from '../records/services.operations';
import type { ServicesGetInput } from './input';
import type { ServicesGetOutput } from './output';

export const servicesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ServicesGetInput,
  ServicesGetOutput
>((handler) => handler.usingComposite(listRecords(servicesGet)));
