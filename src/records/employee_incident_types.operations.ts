// Generated from api/employee_incident_types.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

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
  fields: {
    EmployeeIncidentTypeID: 'integer',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    CreatedDateTime: 'date',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    LastModifiedDateTime: 'date',
    EmployeeIncidentTypeName: 'text',
    Active: 'boolean',
  },
  stamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
