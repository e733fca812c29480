import { ApiError } from '../model/apiResponse';
import { idsIn, requireRecord, type WriteCall } from '../writing/writeCall';
import { emptyRecord } from '../writing/emptyRecord';
import { stampChange } from '../model/auditFields';
import type { Rule, Rules } from './rule';

const firstOpportunityNumber = 5000;

/** Fills in what Aspire does: the number, the first status, the property's branch. */
const initialize: NonNullable<Rule['complete']> = (values, { store }, id) => {
  values.OpportunityNumber = firstOpportunityNumber + id;
  values.RealOpportunityNumber = firstOpportunityNumber + id;
  values.OpportunityStatusID ??= 1;
  values.BranchID ??= store.row('Properties', Number(values.PropertyID))?.BranchID ?? null;
};

/** An opportunity's tags are rows of their own list. */
function addTags({ store, body }: WriteCall, opportunity: number): void {
  const resource = store.api.resources.get('OpportunityTags')!;
  for (const tag of idsIn(body.OpportunityTags)) {
    const empty = emptyRecord(resource, store.nextId(resource.name));
    store.insert(resource.name, { ...empty, OpportunityID: opportunity, TagID: tag });
  }
}

/** Moves the opportunity to bidding if the body says so. */
function importEstimate(call: WriteCall): number {
  const { store, body, target, now } = call;
  requireRecord(call, target.name, body.OpportunityId);
  const id = Number(body.OpportunityId);
  const bidding = store.find('OpportunityStatuses', (row) => row.OpportunityStatusName === 'Bidding');
  if (body.TransitionToBidding !== true || !bidding) return id;
  const values = { ...store.stored(target.name, id)!, OpportunityStatusID: bidding.id };
  stampChange(values, target, now);
  store.replace(target.name, id, values);
  return id;
}

/** Removes the record that the path names. Records that refer to it stay. */
function remove({ store, params, operation, target }: WriteCall): number {
  const id = params.id ?? 0;
  if (!store.has(target.name, id)) throw ApiError.notFound(operation.resource.singular);
  store.remove(target.name, id);
  return id;
}

export const opportunities: Rules = {
  opportunities_create: { complete: initialize, after: addTags },
  opportunities_estimate_import: { write: importEstimate },
  opportunities_delete: { write: remove },
  opportunity_tags_delete: { write: remove },
};
