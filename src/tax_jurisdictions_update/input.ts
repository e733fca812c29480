// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { TaxJurisdictionID } from '../records/ids';
import type { TaxJurisdictionBody } from '../records/tax_jurisdictions.bodies';

/** @enumLabels Federal tax percent */
type TaxJurisdictionsUpdateClearable = 'FederalTaxPercent';

export type TaxJurisdictionsUpdateInput = Simplify<
  {
    /** @title Tax jurisdiction */
    TaxJurisdictionID: TaxJurisdictionID;
  } & Partial<TaxJurisdictionBody> & {
      /**
       * The fields to empty, such as Federal tax percent. A field that you only leave out keeps its value.
       * @title Clear fields
       */
      clear_fields?: TaxJurisdictionsUpdateClearable[];
    } & UpdateOptions
>;
