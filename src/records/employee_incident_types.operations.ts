// Generated from api/employee_incident_types.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const employeeIncidentTypes: ResourceRow = {
  name: 'EmployeeIncidentTypes',
  singular: 'employee incident type',
  plural: 'employee incident types',
  key: ['EmployeeIncidentTypeID'],
};

export const employeeIncidentTypesGet: OperationRow = {
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
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
