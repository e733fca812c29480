// Generated from api/employee_incident_types.yaml by "npm run generate": change the page, not this file.
import type { EmployeeIncidentType } from '../records/employee_incident_types';

export type EmployeeIncidentTypesGetOutput = {
  /**
   * The employee incident types of this page.
   *
   * @title Items
   */
  items: EmployeeIncidentType[];
  /**
   * How many items this page holds.
   *
   * @title Count
   * @TJS-type integer
   */
  count: number;
  /**
   * Whether another page may follow.
   *
   * @title Has more
   */
  has_more: boolean;
  /**
   * The page number to ask for next; null at the end.
   *
   * @title Next page
   * @TJS-type ["integer","null"]
   */
  next_page: number | null;
};
