// Generated from api/employee_incident_types.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const employeeIncidentTypes: Resource = {
  name: 'EmployeeIncidentTypes',
  singular: 'employee incident type',
  plural: 'employee incident types',
  key: ['EmployeeIncidentTypeID'],
};

export const employeeIncidentTypesGet: Operation = {
  name: 'employee_incident_types_get',
  title: 'List employee incident types',
  resource: employeeIncidentTypes,
  method: 'GET',
  path: '/EmployeeIncidentTypes',
  options: 'odata',
  replies: 'rows',
};
