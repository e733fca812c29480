// Generated from api/employee_incidents.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { EmployeeIncident } from '../records/employee_incidents';

/**
 * The employee incidents, as Aspire has them.
 * @title Items
 */
type Items = EmployeeIncident[];

export type EmployeeIncidentsGetOutput = ChangedListOutput<Items>;
