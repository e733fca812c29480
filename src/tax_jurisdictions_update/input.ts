// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { TaxJurisdictionID } from '../records/ids';
import type { TaxJurisdictionBody } from '../records/tax_jurisdictions.bodies';

/** @enumLabels Federal tax percent */
type TaxJurisdictionsUpdateClearable = 'FederalTaxPercent';

export type TaxJurisdictionsUpdateInput = Simplify<
  {
    /** @title Tax jurisdiction ID */
    TaxJurisdictionID: TaxJurisdictionID;
  } & Partial<TaxJurisdictionBody> & {
      /**
       * Fields to empty, such as: FederalTaxPercent. A field that is merely left out keeps its value; one that is named here is not given as well.
       * @title Clear fields
       */
      clear_fields?: TaxJurisdictionsUpdateClearable[];
    } & UpdateOptions
>;
