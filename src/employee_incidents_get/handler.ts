// Generated from api/employee_incidents.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { employeeIncidentsGet } from '../records/employee_incidents.operations';
import type { EmployeeIncidentsGetInput } from './input';
import type { EmployeeIncidentsGetOutput } from './output';

export const employeeIncidentsGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EmployeeIncidentsGetInput,
  EmployeeIncidentsGetOutput
>((handler) => handler.usingComposite(listRecords(employeeIncidentsGet)));
