// Generated from api/employee_incident_types.yaml by "npm run generate": change the page, not this file.
import { employeeIncidentTypesGet } from '../records/employee_incident_types.operations';
import { testList } from '../testing/suites/list';
import { employeeIncidentTypesGetHandler } from './handler';
import type { EmployeeIncidentTypesGetInput } from './input';

const example: EmployeeIncidentTypesGetInput = { filter: 'EmployeeIncidentTypeID eq 1', limit: 50 };

testList(employeeIncidentTypesGetHandler, employeeIncidentTypesGet, example);
