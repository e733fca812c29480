// Generated from api/branches.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { branchesGet } from './branches.operations';

export const branchesLookup: Lookup = {
  list: branchesGet,
  singular: 'branch',
  plural: 'branches',
  key: 'BranchID',
  name: '{BranchName}',
  detail: ['{BranchCode}'],
  active: true,
  parents: { region_id: 'RegionID' },
  search: { text: ['BranchName', 'BranchCode'], number: [] },
};
