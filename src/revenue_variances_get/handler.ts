// Generated from api/revenue_variances.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { revenueVariancesGet } from '../records/revenue_variances.operations';
import type { RevenueVariancesGetInput } from './input';
import type { RevenueVariancesGetOutput } from './output';

export const revenueVariancesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  RevenueVariancesGetInput,
  RevenueVariancesGetOutput
>((handler) => handler.usingComposite(listRecords(revenueVariancesGet)));
