// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { opportunityTagsGet } from '../records/opportunity_tags.operations';
import type { OpportunityTagsGetInput } from './input';
import type { OpportunityTagsGetOutput } from './output';

export const opportunityTagsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityTagsGetInput,
  OpportunityTagsGetOutput
>((handler) => handler.usingComposite(listRecords(opportunityTagsGet)));
