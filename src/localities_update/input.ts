// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { LocalityID } from '../records/ids';
import type { LocalityBody } from '../records/localities.bodies';

/** @enumLabels Local code */
type LocalitiesUpdateClearable = 'LocalCode';

export type LocalitiesUpdateInput = Simplify<
  {
    /** @title Locality */
    LocalityID: LocalityID;
  } & Partial<LocalityBody> & {
      /**
       * The fields to empty, such as Local code. A field that you only leave out keeps its value.
       * @title Clear fields
       */
      clear_fields?: LocalitiesUpdateClearable[];
    } & UpdateOptions
>;
