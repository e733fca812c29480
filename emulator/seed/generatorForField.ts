import type { Api, Resource, Shape, ShapeField } from '../../api/model/model';
import { dayMs, day, timestamp } from './calendar';
import type { FieldContext, Generator } from './fieldContext';
import { numberByName, textByName } from './fieldHeuristics';
import { contactForField, users } from './people';
import { unexposedLists } from './unexposedLists';

/** Fields that most records leave empty. */
const usuallyEmpty =
  /^(Template|Master|Parent|Child|ChangeOrder|Revision|JobInventory|FromWorkTicket|Override|ResetTo|Subcontractor|Dispos|OutOf|Cancel|SubCrew|Competitor|Lost|Removed|Added|Electronic|Termination|HR|Retainage|Warranty|SyncE|Trouble|Employee(Comments)|TM|.*Fax|.*AddressLine2|AddressLine2|.*Override$|EPA|Credit|ExternalContent|Notification|CustomerEvent|AccountingMessage|Salutation|Prevented)/;

/**
 * Keys that determine other keys of the row: a row's opportunity is that of its ticket. The first of them in a row leads.
 */
const leadingKeys = [
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

/** A generator for a field that its list's plan does not mention, from its name, its type and what it points to. */
export function generatorForField(
  field: ShapeField,
  shape: Shape,
  owner: Resource,
  nested: boolean,
  api: Api,
): Generator {
  const { name, type, format, nullable = false } = field;
  const list = unexposedLists[name.replace(/(ID|Name)$/, '')];
  if (list) return fromUnexposedList(name, list);
  const isKey = nested ? isNestedKey(field, shape) : owner.key.includes(name);
  if (isKey) return type === 'integer' ? ({ id }) => id : (context) => String(context.id);
  if (type === 'array') return field.shape ? someChildren : constantList;
  if (type === 'object') return () => null;
  const named = !nested && (name === owner.label || name === owner.created);
  const generator = valueGenerator(field, shape, owner, api);
  const isPointer = field.ref !== undefined && !usuallyEmpty.test(name);
  if (!nullable || named || isPointer || /^(Active|CreatedBy|Created|DateCreated)/.test(name)) return generator;
  const empty = usuallyEmpty.test(name) ? 0.85 : format === 'date-time' ? 0.2 : 0.1;
  return (context) => (context.chance(empty, 99) ? null : generator(context));
}

function valueGenerator(field: ShapeField, shape: Shape, owner: Resource, api: Api): Generator {
  const { name, type, format } = field;
  if (field.ref !== undefined && type === 'integer') return foreignKey(field, shape, owner, api);
  if (format === 'date-time') return (context) => dateByName(context, name);
  if (type === 'boolean') return (context) => context.chance(likelihood(name));
  if (type === 'integer' || type === 'number') return (context) => numberByName(context, name, type === 'integer');
  return (context) => textByName(context, name, field.maxLength);
}

/** A generator for the id or the name of an entry; the two always agree. Some records have neither. */
function fromUnexposedList(name: string, list: readonly string[]): Generator {
  if (name.endsWith('ID')) return (context) => (context.chance(0.4) ? null : context.int(1, list.length));
  const base = name.replace(/Name$/, '');
  return (context) => {
    const id = context.own(`${base}ID`);
    return typeof id === 'number' ? list[id - 1]! : null;
  };
}

function isNestedKey({ name, type }: ShapeField, shape: Shape): boolean {
  return type === 'integer' && [`${shape.name}ID`, `${shape.name}Id`, 'Id'].includes(name);
}

const someChildren: Generator = (context) => context.children(Array.from({ length: context.int(0, 4) }, () => ({})));

const constantList: Generator = () => [];

/** A key of another list: the one that the leading key implies, or any. */
function foreignKey(field: ShapeField, shape: Shape, owner: Resource, api: Api): Generator {
  const target = field.ref!;
  if (target === 'Users') return (context) => context.int(1, users);
  const leadingKey = leadingKeyOf(field, shape, api);
  const anyKey: Generator =
    target === 'Contacts'
      ? contactForField(field.name)
      : target === owner.name
        ? // A row that points to its own list points to an earlier row.
          (context) => (context.id > 1 ? context.int(1, context.id - 1) : null)
        : (context) => context.anyId(target);
  if (!leadingKey) return anyKey;
  return (context) => {
    const implied = context.lookUp(leadingKey.target, context.own(leadingKey.keyField), leadingKey.source);
    return implied ?? (field.nullable ? null : anyKey(context));
  };
}

/** The leading key of the row whose record has this field too. */
function leadingKeyOf(
  { name, ref }: ShapeField,
  shape: Shape,
  api: Api,
): { keyField: string; target: string; source: string } | undefined {
  const rank = leadingKeys.indexOf(name);
  for (const [index, keyField] of leadingKeys.entries()) {
    if (rank !== -1 && index >= rank) return undefined;
    const target = shape.fields.find((candidate) => candidate.name === keyField)?.ref;
    const source = target && api.resources.get(target)?.record?.fields.find((other) => other.name === name);
    if (source && source.ref === ref) return { keyField, target: target, source: source.name };
  }
  return undefined;
}

/** How many days after the record's creation each kind of date lies, so that no end comes before its start. */
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

function dateByName(context: FieldContext, name: string): string {
  const days = dateKinds.find(([kind]) => kind.test(name))?.[1] ?? 20;
  if (days === 0) return timestamp(context.createdAt);
  const time = context.createdAt + (days + context.random() * 3) * dayMs;
  const isStamp = /Time$|^(Modified|LastModified|LastUpdated|Edited)/.test(name);
  return isStamp ? timestamp(time) : day(time);
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
