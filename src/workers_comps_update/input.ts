// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import type { WorkersCompID } from '../records/ids';

export type WorkersCompsUpdateInput = {
  /**
   * The class to update.
   *
   * @title Workers comp ID
   * @minimum 0
   * @maximum 2147483647
   */
  WorkersCompID: WorkersCompID;
  /**
   * The record holds 200 characters.
   *
   * @title Workers comp name
   * @minLength 1
   */
  WorkersCompName?: string;
  /**
   * Text, e.g. 0042; the record holds 10 characters.
   *
   * @title Workers comp code
   * @minLength 1
   */
  WorkersCompCode?: string;
  /**
   * True sends the given fields as they are, without reading the record first: Aspire may then empty every field that is left out, and all that it requires must be given. Left empty, other fields keep their values.
   *
   * @title Send only given fields
   * @advanced true
   */
  send_only_given_fields?: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
