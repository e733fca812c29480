// Generated from api/prospect_ratings.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { lookupRecords } from '../aspire/tray/handlers';
import { prospectRatingsLookup } from '../records/prospect_ratings.lookup';
import type { ProspectRatingsDdlInput } from './input';
import type { ProspectRatingsDdlOutput } from './output';

export const prospectRatingsDdlHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  ProspectRatingsDdlInput,
  ProspectRatingsDdlOutput
>((handler) => handler.usingComposite(lookupRecords(prospectRatingsLookup)));
