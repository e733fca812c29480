// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { TaxEntityID } from '../records/ids';
import type { TaxEntityBody } from '../records/tax_entities.bodies';

/** @enumLabels Tax percent */
type TaxEntitiesUpdateClearable = 'TaxPercent';

export type TaxEntitiesUpdateInput = Simplify<
  {
    /** @title Tax entity */
    TaxEntityID: TaxEntityID;
  } & Partial<TaxEntityBody> & {
      /**
       * The fields to empty, such as Tax percent. A field that you only leave out keeps its value.
       * @title Clear fields
       */
      clear_fields?: TaxEntitiesUpdateClearable[];
    } & UpdateOptions
>;
