// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import { taxJurisdictionsPost } from '../records/tax_jurisdictions.operations';
import { testCall } from '../testing/suites/call';
import { taxJurisdictionsPostHandler } from './handler';
import type { TaxJurisdictionsPostInput } from './input';

const example: TaxJurisdictionsPostInput = {
  TaxJurisdictionName: 'Austin, TX',
  FederalTaxPercent: 0,
  Active: true,
  TaxEntityJurisdictions: [1, 2],
};

testCall(taxJurisdictionsPostHandler, taxJurisdictionsPost, example, { required: 'TaxJurisdictionName' });
