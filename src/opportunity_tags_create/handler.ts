// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { createRecord } from '../aspire/tray/handlers';
import { opportunityTagsCreate } from '../records/opportunity_tags.operations';
import type { OpportunityTagsCreateInput } from './input';
import type { OpportunityTagsCreateOutput } from './output';

export const opportunityTagsCreateHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  OpportunityTagsCreateInput,
  OpportunityTagsCreateOutput
>((handler) => handler.usingComposite(createRecord(opportunityTagsCreate)));
