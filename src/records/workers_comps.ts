// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Created by user ID, Created by user name, Created date and time, Modified by user ID, Modified by user name, Modified date and time, Workers' comp code, Workers' comp ID, Workers' comp name */
export type WorkersCompField =
  | 'CreatedByUserID'
  | 'CreatedByUserName'
  | 'CreatedDateTime'
  | 'ModifiedByUserID'
  | 'ModifiedByUserName'
  | 'ModifiedDateTime'
  | 'WorkersCompCode'
  | 'WorkersCompID'
  | 'WorkersCompName';

/** A workers' compensation class with its code, named by services, divisions and employees. */
export type WorkersComp = {
  /**
   * @title Workers' comp ID
   * @TJS-type integer
   */
  WorkersCompID?: number;
  /** @title Workers' comp name */
  WorkersCompName?: string | null;
  /** @title Workers' comp code */
  WorkersCompCode?: string | null;
  /**
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * @title Modified date and time
   * @format datetime
   */
  ModifiedDateTime?: string | null;
  /** @title Modified by user name */
  ModifiedByUserName?: string | null;
  /**
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /**
   * @title Modified by user ID
   * @TJS-type ["integer","null"]
   */
  ModifiedByUserID?: number | null;
};
