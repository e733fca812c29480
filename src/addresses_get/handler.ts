// Generated from api/addresses.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { addressesGet } from '../records/addresses.operations';
import type { AddressesGetInput } from './input';
import type { AddressesGetOutput } from './output';

export const addressesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  AddressesGetInput,
  AddressesGetOutput
>((handler) => handler.usingComposite(listRecords(addressesGet)));
