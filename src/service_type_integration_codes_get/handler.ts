// Generated from api/service_type_integration_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { serviceTypeIntegrationCodesGet } from '../records/service_type_integration_codes.operations';
import type { ServiceTypeIntegrationCodesGetInput } from './input';
import type { ServiceTypeIntegrationCodesGetOutput } from './output';

export const serviceTypeIntegrationCodesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ServiceTypeIntegrationCodesGetInput,
  ServiceTypeIntegrationCodesGetOutput
>((handler) => handler.usingComposite(listRecords(serviceTypeIntegrationCodesGet)));
