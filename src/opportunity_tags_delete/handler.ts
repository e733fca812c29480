// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { deleteRecord } from '../aspire/tray/handlers';
import { opportunityTagsDelete } from '../records/opportunity_tags.operations';
import type { OpportunityTagsDeleteInput } from './input';
import type { OpportunityTagsDeleteOutput } from './output';

export const opportunityTagsDeleteHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityTagsDeleteInput,
  OpportunityTagsDeleteOutput
>((handler) => handler.usingComposite(deleteRecord(opportunityTagsDelete)));
