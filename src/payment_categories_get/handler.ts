// Generated from api/payment_categories.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { paymentCategoriesGet } from '../records/payment_categories.operations';
import type { PaymentCategoriesGetInput } from './input';
import type { PaymentCategoriesGetOutput } from './output';

export const paymentCategoriesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  PaymentCategoriesGetInput,
  PaymentCategoriesGetOutput
>((handler) => handler.usingComposite(listRecords(paymentCategoriesGet)));
