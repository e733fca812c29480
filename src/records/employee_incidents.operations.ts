// Generated from api/employee_incidents.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const employeeIncidents: ResourceRow = {
  name: 'EmployeeIncidents',
  singular: 'employee incident',
  plural: 'employee incidents',
  key: ['EmployeeIncidentID'],
};

export const employeeIncidentsGet: OperationRow = {
  name: 'employee_incidents_get',
  title: 'List employee incidents',
  resource: employeeIncidents,
  method: 'GET',
  path: '/EmployeeIncidents',
  options: 'odata',
  fields: {
    EmployeeIncidentID: 'integer',
    EmployeeIncidentTypeID: 'integer',
    EmployeeIncidentTypeName: 'text',
    ContactID: 'integer',
    ContactName: 'text',
    EmployeeIncidentDate: 'date',
    Cost: 'number',
    InsuranceSubmissionDate: 'date',
    HRComments: 'text',
    EmployeeComments: 'text',
    SupervisorComments: 'text',
    CreatedByUserID: 'integer',
    CreatedDateTime: 'date',
    CreatedByUserName: 'text',
    LastModifiedByUserID: 'integer',
    LastModifiedByUserName: 'text',
    LastModifiedDateTime: 'date',
    SupervisorContactID: 'integer',
    HRContactID: 'integer',
  },
  timestamps: { changed: 'LastModifiedDateTime', created: 'CreatedDateTime', nullable: ['LastModifiedDateTime'] },
  replies: 'rows',
};
