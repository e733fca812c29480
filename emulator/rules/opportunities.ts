import { Refusal } from '../model/apiResponse';
import { idsIn, needed, type Call } from '../writing/writeCall';
import { emptyRecord } from '../writing/emptyRecord';
import { stampChange } from '../writing/auditFields';
import type { Rule, Rules } from './rule';

const firstOpportunityNumber = 5000;

/** What Aspire fills in: the number, the first status, the property's branch. */
const begin: NonNullable<Rule['complete']> = (values, { store }, id) => {
  values.OpportunityNumber = firstOpportunityNumber + id;
  values.RealOpportunityNumber = firstOpportunityNumber + id;
  values.OpportunityStatusID ??= 1;
  values.BranchID ??= store.row('Properties', Number(values.PropertyID))?.BranchID ?? null;
};

/** Tags of an opportunity are rows of a list of their own. */
function addTags({ store, body }: Call, opportunity: number): void {
  const resource = store.api.resources.get('OpportunityTags')!;
  for (const tag of idsIn(body.OpportunityTags)) {
    const empty = emptyRecord(resource, store.nextId(resource.name));
    store.insert(resource.name, { ...empty, OpportunityID: opportunity, TagID: tag });
  }
}

/** The opportunity is bid on from now on, if that is asked for. */
function importEstimate(call: Call): number {
  const { store, body, target, now } = call;
  needed(call, target.name, body.OpportunityId);
  const id = Number(body.OpportunityId);
  const bidding = store.find('OpportunityStatuses', (row) => row.OpportunityStatusName === 'Bidding');
  if (body.TransitionToBidding !== true || !bidding) return id;
  const values = { ...store.stored(target.name, id)!, OpportunityStatusID: bidding.id };
  stampChange(values, target, now);
  store.replace(target.name, id, values);
  return id;
}

/** Takes away the record that the path names. What refers to it stays. */
function remove({ store, params, operation, target }: Call): number {
  const id = params.id ?? 0;
  if (!store.has(target.name, id)) throw Refusal.notFound(operation.resource.singular);
  store.remove(target.name, id);
  return id;
}

export const opportunities: Rules = {
  opportunities_create: { complete: begin, after: addTags },
  opportunities_estimate_import: { write: importEstimate },
  opportunities_delete: { write: remove },
  opportunity_tags_delete: { write: remove },
};
