// Generated from api/clock_times.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { ContactID, RouteID } from '../records/ids';

type ClockTimesItem = {
  /**
   * The employee, as a contact; always give it.
   * @title Contact ID
   * @minimum 1
   * @maximum 2147483647
   */
  ContactID?: ContactID;
  /**
   * Latitude in degrees, such as 30.2672.
   * @title Clock start latitude
   */
  ClockStartLat?: number;
  /**
   * Longitude in degrees, such as -97.7431.
   * @title Clock start longitude
   */
  ClockStartLong?: number;
  /**
   * Local time without a zone, such as 2026-04-08T06:45:00.
   * @title Clock start date time
   * @minLength 1
   * @format datetime
   */
  ClockStartDateTime: string;
  /**
   * In minutes, as one integrator reports, such as 30; Aspire does not say.
   * @title Break time
   * @minimum 0
   */
  BreakTime?: number;
  /**
   * The route worked on. Either this or CrewLeaderContactID is required.
   * @title Route ID
   * @minimum 1
   * @maximum 2147483647
   */
  RouteID?: RouteID;
  /**
   * The crew leader, as a contact. Either this or RouteID is required.
   * @title Crew leader contact ID
   * @minimum 1
   * @maximum 2147483647
   */
  CrewLeaderContactID?: ContactID;
  /**
   * Latitude in degrees, such as 30.2672.
   * @title Clock end latitude
   */
  ClockEndLat?: number;
  /**
   * Longitude in degrees, such as -97.7431.
   * @title Clock end longitude
   */
  ClockEndLong?: number;
  /**
   * Local time without a zone, such as 2026-04-08T15:30:00.
   * @title Clock end date time
   * @minLength 1
   * @format datetime
   */
  ClockEndDateTime: string;
};

export type ClockTimesBatchCreateInput = {
  /**
   * The clock times to create, 500 at most. Results name them by their place in this list, from 0.
   * @title Items
   * @minItems 1
   * @maxItems 500
   */
  items: ClockTimesItem[];
  /**
   * Whether nothing more is sent once an item has failed. The clock times then go one at a time, and none goes while any is filled in wrongly. Left empty, a failed item does not keep back the others.
   * @title Stop on error
   * @advanced true
   */
  stop_on_error?: boolean;
  /**
   * How many items are under way at the same time, 1 to 8. Left empty it is 4.
   * @title Concurrency
   * @minimum 1
   * @maximum 8
   * @advanced true
   * @TJS-type integer
   */
  concurrency?: number;
};
