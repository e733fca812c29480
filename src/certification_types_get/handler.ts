// Generated from api/certification_types.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { certificationTypesGet } from '../records/certification_types.operations';
import type { CertificationTypesGetInput } from './input';
import type { CertificationTypesGetOutput } from './output';

export const certificationTypesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CertificationTypesGetInput,
  CertificationTypesGetOutput
>((handler) => handler.usingComposite(listRecords(certificationTypesGet)));
