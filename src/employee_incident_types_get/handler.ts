// Generated from api/employee_incident_types.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerSetup';
import type { AspireConnectorAuth } from '../AspireConnectorAuth';
import { listRecords } from '../aspire/tray/handlers';
import { employeeIncidentTypesGet } from '../records/employee_incident_types.operations';
import type { EmployeeIncidentTypesGetInput } from './input';
import type { EmployeeIncidentTypesGetOutput } from './output';

export const employeeIncidentTypesGetHandler = OperationHandlerSetup.configureHandler<
  AspireConnectorAuth,
  EmployeeIncidentTypesGetInput,
  EmployeeIncidentTypesGetOutput
>((handler) => handler.usingComposite(listRecords(employeeIncidentTypesGet)));
