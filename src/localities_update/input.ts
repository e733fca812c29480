// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { LocalityID } from '../records/ids';
import type { LocalityBody } from '../records/localities.bodies';

/** @enumLabels Local code */
type LocalitiesUpdateClearable = 'LocalCode';

export type LocalitiesUpdateInput = Simplify<
  {
    /** @title Locality ID */
    LocalityID: LocalityID;
  } & Partial<LocalityBody> & {
      /**
       * Fields to empty, such as: LocalCode. A field that is merely left out keeps its value; one that is named here is not given as well.
       * @title Clear fields
       */
      clear_fields?: LocalitiesUpdateClearable[];
    } & UpdateOptions
>;
