// Generated from api/certifications.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { certificationsGet } from '../records/certifications.operations';
import type { CertificationsGetInput } from './input';
import type { CertificationsGetOutput } from './output';

export const certificationsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  CertificationsGetInput,
  CertificationsGetOutput
>((handler) => handler.usingComposite(listRecords(certificationsGet)));
