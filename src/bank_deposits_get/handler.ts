// Generated from api/bank_deposits.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { bankDepositsGet } from '../records/bank_deposits.operations';
import type { BankDepositsGetInput } from './input';
import type { BankDepositsGetOutput } from './output';

export const bankDepositsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  BankDepositsGetInput,
  BankDepositsGetOutput
>((handler) => handler.usingComposite(listRecords(bankDepositsGet)));
