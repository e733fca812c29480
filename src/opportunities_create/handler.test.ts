// Generated from api/opportunities.yaml by "npm run generate": change the page, not this file.
import { opportunitiesCreate } from '../records/opportunities.operations';
import { testCall } from '../testing/suites/call';
import { opportunitiesCreateHandler } from './handler';
import type { OpportunitiesCreateInput } from './input';

const example: OpportunitiesCreateInput = {
  OpportunityName: 'Grounds maintenance 2027',
  OpportunityType: 'Contract',
  PropertyID: 1,
  BranchID: 1,
  DivisionID: 1,
  OpportunityStatusID: 1,
  SalesRepID: 2,
  BidDueDate: '2026-09-30T00:00:00',
  StartDate: '2027-01-01T00:00:00',
  EndDate: '2027-12-31T00:00:00',
  EstimatedDollars: 48000,
};

testCall(opportunitiesCreateHandler, opportunitiesCreate, example, { required: 'OpportunityName' });
