// Generated from api/prospect_ratings.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { prospectRatingsGet } from '../records/prospect_ratings.operations';
import type { ProspectRatingsGetInput } from './input';
import type { ProspectRatingsGetOutput } from './output';

export const prospectRatingsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ProspectRatingsGetInput,
  ProspectRatingsGetOutput
>((handler) => handler.usingComposite(listRecords(prospectRatingsGet)));
