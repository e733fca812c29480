// Generated from api/employee_incidents.yaml by "npm run generate": change the page, not this file.
import { employeeIncidentsGet } from '../records/employee_incidents.operations';
import { testList } from '../testing/suites/list';
import { employeeIncidentsGetHandler } from './handler';
import type { EmployeeIncidentsGetInput } from './input';

const example: EmployeeIncidentsGetInput = { filter: 'EmployeeIncidentID eq 1', limit: 50 };

testList(employeeIncidentsGetHandler, employeeIncidentsGet, example);
