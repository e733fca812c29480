// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Workers' comp name, Workers' comp ID, Created by user name, Created by user ID, Created date and time, Modified by user name, Modified by user ID, Modified date and time, Workers' comp code */
export enum WorkersCompField {
  WorkersCompName = 'WorkersCompName',
  WorkersCompID = 'WorkersCompID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  ModifiedByUserName = 'ModifiedByUserName',
  ModifiedByUserID = 'ModifiedByUserID',
  ModifiedDateTime = 'ModifiedDateTime',
  WorkersCompCode = 'WorkersCompCode',
}

/** A workers' compensation class with its code, named by services, divisions and employees. */
export type WorkersComp = {
  /**
   * Tells this record from the others.
   * @title Workers' comp ID
   * @TJS-type integer
   */
  WorkersCompID?: number;
  /** @title Workers' comp name */
  WorkersCompName?: string | null;
  /** @title Workers' comp code */
  WorkersCompCode?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Modified date and time
   * @format datetime
   */
  ModifiedDateTime?: string | null;
  /** @title Modified by user name */
  ModifiedByUserName?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /**
   * The ID of an user: see "List users".
   * @title Modified by user ID
   * @TJS-type ["integer","null"]
   */
  ModifiedByUserID?: number | null;
};
