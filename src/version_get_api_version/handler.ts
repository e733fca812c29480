// Generated from api/version.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { callAspire } from '../aspire/tray/handlers';
import { versionGetApiVersion } from '../records/version.operations';
import type { VersionGetApiVersionInput } from './input';
import type { VersionGetApiVersionOutput } from './output';

export const versionGetApiVersionHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  VersionGetApiVersionInput,
  VersionGetApiVersionOutput
>((handler) => handler.usingComposite(callAspire(versionGetApiVersion)));
