// Generated from api/division_integration_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { divisionIntegrationCodesGet } from '../records/division_integration_codes.operations';
import type { DivisionIntegrationCodesGetInput } from './input';
import type { DivisionIntegrationCodesGetOutput } from './output';

export const divisionIntegrationCodesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  DivisionIntegrationCodesGetInput,
  DivisionIntegrationCodesGetOutput
>((handler) => handler.usingComposite(listRecords(divisionIntegrationCodesGet)));
