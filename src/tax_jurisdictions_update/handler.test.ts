// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import { taxJurisdictionsUpdate } from '../records/tax_jurisdictions.operations';
import { testUpdate } from '../testing/suites/update';
import { taxJurisdictionsUpdateHandler } from './handler';
import type { TaxJurisdictionsUpdateInput } from './input';

const example: TaxJurisdictionsUpdateInput = {
  TaxJurisdictionID: 1,
  TaxJurisdictionName: 'Austin, TX',
  FederalTaxPercent: 0,
  Active: true,
  TaxEntityJurisdictions: [1, 2, 3],
};

testUpdate(taxJurisdictionsUpdateHandler, taxJurisdictionsUpdate, example, {
  required: 'TaxJurisdictionID',
  change: { TaxJurisdictionName: 'Changed' },
  whole: ['TaxJurisdictionID', 'TaxJurisdictionName', 'Active', 'FederalTaxPercent', 'TaxEntityJurisdictions'],
});
