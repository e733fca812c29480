// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { TaxEntityID } from '../records/ids';
import type { TaxEntityBody } from '../records/tax_entities.bodies';

/** @enumLabels Tax percent */
type TaxEntitiesUpdateClearable = 'TaxPercent';

export type TaxEntitiesUpdateInput = Simplify<
  {
    /** @title Tax entity ID */
    TaxEntityID: TaxEntityID;
  } & Partial<TaxEntityBody> & {
      /**
       * Fields to empty, such as: TaxPercent. A field that is merely left out keeps its value; one that is named here is not given as well.
       * @title Clear fields
       */
      clear_fields?: TaxEntitiesUpdateClearable[];
    } & UpdateOptions
>;
