// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { ContactAddress, NewContact } from '../records/contacts.bodies';
import type { PayScheduleID } from '../records/ids';

type ContactsItem = {
  /**
   * The person. Addresses and tags stand beside it.
   * @title Contact
   */
  Contact: NewContact;
  /**
   * Where the person lives.
   * @title Home address
   */
  HomeAddress?: ContactAddress;
  /**
   * Shown in Aspire as the primary address.
   * @title Office address
   */
  OfficeAddress?: ContactAddress;
  /**
   * Ids of tags, separated by commas: 1,2. Rows give them as a list instead.
   * @title Contact tags
   */
  ContactTags?: string;
  /** @title Pay schedule ID */
  PayScheduleID?: PayScheduleID;
};

export type ContactsBatchCreateInput = {
  /**
   * The contacts to create, 500 at most. Results name them by their place in this list, from 0.
   * @title Items
   * @minItems 1
   * @maxItems 500
   */
  items: ContactsItem[];
  /**
   * Whether nothing more is sent once an item has failed. The contacts then go one at a time, and none goes while any is filled in wrongly. Left empty, a failed item does not keep back the others.
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
