// Generated from api/equipments.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { equipmentsGet } from './equipments.operations';

export const equipmentsLookup: Lookup = {
  list: equipmentsGet,
  singular: 'equipment item',
  plural: 'equipment',
  key: 'EquipmentID',
  name: '{Description}',
  detail: ['{AssetNumber}', '{EquipmentModelName}', '{BranchName}'],
  active: true,
  parents: { branch_id: 'BranchID' },
  search: { text: ['Description', 'AssetNumber', 'EquipmentModelName', 'BranchName'], number: [] },
};
