import type { Api, Operation, Shape } from '../../api/model/model';

/** The known part of the body. Its service groups are ignored, because their content is not documented. */
const estimateImport: Shape = {
  name: 'EstimateImport',
  fields: [
    { name: 'OpportunityId', type: 'integer', required: true, minimum: 1, maximum: 2_147_483_647 },
    { name: 'TransitionToBidding', type: 'boolean', nullable: true },
  ],
};

/** Operations that clients use but Aspire does not document. The reply of the first is unknown; here it is empty. */
export function undocumentedOperations({ operations, resources }: Api): Operation[] {
  const known = operations.get('opportunities_create');
  const resource = resources.get('Opportunities');
  if (!known || !resource) return [];
  const removal: Operation = {
    ...known,
    name: 'opportunities_delete',
    id: 'Opportunities_Delete',
    method: 'DELETE',
    path: '/Opportunities/{id}',
    params: [{ name: 'id', type: 'integer', required: true }],
    body: undefined,
    replies: { kind: 'nothing' },
  };
  const estimate: Operation = {
    ...known,
    name: 'opportunities_estimate_import',
    id: 'Opportunities_EstimateImport',
    path: '/Opportunities/EstimateImport',
    body: estimateImport,
    replies: { kind: 'id' },
  };
  return [removal, estimate];
}
