// Generated from api/employee_incident_types.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EmployeeIncidentType } from '../records/employee_incident_types';

/**
 * The employee incident types, as Aspire has them.
 * @title Items
 */
type Items = EmployeeIncidentType[];

export type EmployeeIncidentTypesGetOutput = ChangedListOutput<Items>;
