import type { Api, Resource, Shape, ShapeField } from '../../api/model/model';
import { dayMs, day, stamp } from './calendar';
import type { Draw, Maker } from './fieldContext';
import { numberByName, textByName } from './fieldHeuristics';
import { contactByRole, users } from './people';
import { unlisted } from './unexposedLists';

/** Fields that most records leave empty. */
const sparse =
  /^(Template|Master|Parent|Child|ChangeOrder|Revision|JobInventory|FromWorkTicket|Override|ResetTo|Subcontractor|Dispos|OutOf|Cancel|SubCrew|Competitor|Lost|Removed|Added|Electronic|Termination|HR|Retainage|Warranty|SyncE|Trouble|Employee(Comments)|TM|.*Fax|.*AddressLine2|AddressLine2|.*Override$|EPA|Credit|ExternalContent|Notification|CustomerEvent|AccountingMessage|Salutation|Prevented)/;

/** Keys beside which other keys of the row agree with the record that this one points at: the most telling first. */
const telling = [
  'WorkTicketVisitID',
  'EquipmentServiceLogID',
  'ReceiptID',
  'WorkTicketTimeID',
  'WorkTicketID',
  'OpportunityServiceItemID',
  'OpportunityServiceID',
  'InvoiceID',
  'OpportunityID',
  'EquipmentID',
  'RouteID',
  'PropertyID',
  'ContactID',
  'CatalogItemID',
  'PayRateID',
];

/** A maker for a field that the plan of its list says nothing about, from its name, its type and what it points at. */
export function makerFor(field: ShapeField, shape: Shape, owner: Resource, nested: boolean, api: Api): Maker {
  const { name, type, format, nullable = false } = field;
  const list = unlisted[name.replace(/(ID|Name)$/, '')];
  if (list) return fromUnlisted(name, list);
  const isKey = nested ? isNestedKey(field, shape) : owner.key.includes(name);
  if (isKey) return type === 'integer' ? ({ id }) => id : (draw) => String(draw.id);
  if (type === 'array') return field.shape ? someChildren : constantList;
  if (type === 'object') return () => null;
  const named = !nested && (name === owner.label || name === owner.created);
  const maker = plainMaker(field, shape, owner, api);
  const isPointer = field.ref !== undefined && !sparse.test(name);
  if (!nullable || named || isPointer || /^(Active|CreatedBy|Created|DateCreated)/.test(name)) return maker;
  const empty = sparse.test(name) ? 0.85 : format === 'date-time' ? 0.2 : 0.1;
  return (draw) => (draw.chance(empty, 99) ? null : maker(draw));
}

function plainMaker(field: ShapeField, shape: Shape, owner: Resource, api: Api): Maker {
  const { name, type, format } = field;
  if (field.ref !== undefined && type === 'integer') return pointer(field, shape, owner, api);
  if (format === 'date-time') return (draw) => dateByName(draw, name);
  if (type === 'boolean') return (draw) => draw.chance(likelihood(name));
  if (type === 'integer' || type === 'number') return (draw) => numberByName(draw, name, type === 'integer');
  return (draw) => textByName(draw, name);
}

/** Some records have none; where there is one, the id and the name say the same. */
function fromUnlisted(name: string, list: readonly string[]): Maker {
  if (name.endsWith('ID')) return (draw) => (draw.chance(0.4) ? null : draw.int(1, list.length));
  const base = name.replace(/Name$/, '');
  return (draw) => {
    const id = draw.own(`${base}ID`);
    return typeof id === 'number' ? list[id - 1]! : null;
  };
}

function isNestedKey({ name, type }: ShapeField, shape: Shape): boolean {
  return type === 'integer' && [`${shape.name}ID`, `${shape.name}Id`, 'Id'].includes(name);
}

const someChildren: Maker = (draw) => draw.children(Array.from({ length: draw.int(0, 4) }, () => ({})));

const constantList: Maker = () => [];

/** A key of another list: what the rest of the row implies, or any. */
function pointer(field: ShapeField, shape: Shape, owner: Resource, api: Api): Maker {
  const target = field.ref!;
  if (target === 'Users') return (draw) => draw.int(1, users);
  const leader = leaderOf(field, shape, api);
  const free: Maker =
    target === 'Contacts'
      ? contactByRole(field.name)
      : target === owner.name
        ? // A row that belongs to another of its own list belongs to an earlier one.
          (draw) => (draw.id > 1 ? draw.int(1, draw.id - 1) : null)
        : (draw) => draw.any(target);
  if (!leader) return free;
  return (draw) => {
    const implied = draw.of(leader.target, draw.own(leader.via), leader.source);
    return implied ?? (field.nullable ? null : free(draw));
  };
}

/** The key beside this one whose record has a field of the same meaning. */
function leaderOf(
  { name, ref }: ShapeField,
  shape: Shape,
  api: Api,
): { via: string; target: string; source: string } | undefined {
  const rank = telling.indexOf(name);
  for (const [index, via] of telling.entries()) {
    if (rank !== -1 && index >= rank) return undefined;
    const target = shape.fields.find((candidate) => candidate.name === via)?.ref;
    const source = target && api.resources.get(target)?.record?.fields.find((other) => other.name === name);
    if (source && source.ref === ref) return { via, target: target, source: source.name };
  }
  return undefined;
}

/** When, counted in days after the record was made, each kind of date lies; so that an end never comes before its start. */
const dateKinds: readonly (readonly [kind: RegExp, days: number])[] = [
  [/^(Created|DateCreated|DateUploaded)/, 0],
  [/^(Requested|Log|Reading|Bid|EmployeeIncident)/, 1],
  [/^(Proposed|Effective|Certification|Submit)/, 8],
  [/^(Start|Antic|Scheduled|Service|Invoice|Deposit|Adjustment|Purchased|Revenue|Month)/, 12],
  [/^(Accepted|InService|Won|Insurance|ItemAllocation|DateSent|Sync)/, 16],
  [/^(End|Complete|Reviewed|Exported|Closed|Approved|Sent|Lost|Customer)/, 24],
  [/^(Modified|LastModified|LastUpdated|Edited)/, 40],
  [/^(Due|Renewal|Expiration|OutOf|Termination|Retainage|Cancel|ResetTo)/, 60],
  [/^Disposed/, 90],
];

function dateByName(draw: Draw, name: string): string {
  const days = dateKinds.find(([kind]) => kind.test(name))?.[1] ?? 20;
  if (days === 0) return stamp(draw.born);
  const time = draw.born + (days + draw.luck() * 3) * dayMs;
  const isStamp = /Time$|^(Modified|LastModified|LastUpdated|Edited)/.test(name);
  return isStamp ? stamp(time) : day(time);
}

function likelihood(name: string): number {
  if (/^Active$|Available|AllBranches|ShowInLists|ShowOnTicket|EmailInvoice/.test(name)) return 0.92;
  if (
    /^(Deleted|Private|IsExpense|IsPurchaseCredit|Inventory(Adjustment)|Subcontractor|Warranty|CanceledFrom|Indirect)/.test(
      name,
    )
  )
    return 0.05;
  return 0.4;
}
