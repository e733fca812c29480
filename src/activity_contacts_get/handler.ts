// Generated from api/activity_contacts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { activityContactsGet } from '../records/activity_contacts.operations';
import type { ActivityContactsGetInput } from './input';
import type { ActivityContactsGetOutput } from './output';

export const activityContactsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ActivityContactsGetInput,
  ActivityContactsGetOutput
>((handler) => handler.usingComposite(listRecords(activityContactsGet)));
