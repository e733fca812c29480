// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { vendorsPost } from '../records/vendors.operations';
import type { VendorsPostInput } from './input';
import type { VendorsPostOutput } from './output';

export const vendorsPostHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  VendorsPostInput,
  VendorsPostOutput
>((handler) => handler.usingComposite(createRecord(vendorsPost)));
