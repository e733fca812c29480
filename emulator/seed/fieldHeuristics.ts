import type { FieldContext } from './fieldContext';
import { firstNames, jobs, lastNames, notes, places, services, streets, towns } from './vocabulary';

type Heuristic<Value> = readonly [name: RegExp, make: (context: FieldContext, name: string) => Value];

const numbers: readonly Heuristic<number>[] = [
  [/Latitude$|Lat$/, (context) => point(29 + context.random() * 4)],
  [/Longitude$|Long$/, (context) => point(-99 + context.random() * 2.5)],
  [/TaxPercent$/, (context) => context.pick([0, 1, 1.5, 2, 6.25, 8.25])],
  // A share of the work, unlike all other percents.
  [/PercentComplete/, (context) => context.int(0, 20) / 20],
  [/Percent|Probability|Variance$/, (context) => context.int(0, 20) * 5],
  [/Hours$|Hours[A-Z]|^Hours|Duration/, (context) => context.int(2, 120) / 4],
  [/Quantity|Qty/, (context) => context.int(1, 60)],
  [/HourlyBasePay|Rate$|CostPerHour|HourCost/, (context) => context.int(72, 180) / 4],
  [/Factor|Conversion|Multiplier/, (context) => context.pick([0.25, 0.5, 1, 1, 1, 2, 12])],
  [/MeterReading|MileageHours/, (context) => context.int(40, 5000)],
  [/^BreakTime/, (context) => context.pick([0, 0.25, 0.5, 0.5, 0.75])],
  [/Year$/, (context) => context.year - 2 + context.int(0, 2)],
  [/BillMonth/, (context) => context.int(1, 12)],
  [/SortOrder|DisplayOrder|Sequence|RevisionNumber|RoleValue/, ({ row, id }) => (row.parent ? row.index + 1 : id)],
  [/Number$/, ({ id }) => 1000 + id],
  [/GrossVehicleWeight/, (context) => context.int(30, 260) * 100],
  [/Occur|Visits/, (context) => context.pick([1, 1, 2, 4, 12, 26, 42])],
  [/Days$|Months$/, (context) => context.pick([15, 30, 60, 90, 365])],
  [/CrewSize|RouteSize/, (context) => context.int(2, 6)],
  [/I[Dd]$/, (context) => context.int(1, 12)],
  [/PurchasePrice|DisposedPrice|Budget|Dollars/, (context) => context.money(800, 60_000)],
  [/UnitCost|UnitPrice|ItemCost|PerPrice|PerCost/, (context) => context.money(1, 240)],
];

/** A plausible number for a field of that name. */
export function numberByName(context: FieldContext, name: string, whole: boolean): number {
  const heuristic = numbers.find(([kind]) => kind.test(name));
  const value = heuristic ? heuristic[1](context, name) : whole ? context.int(1, 60) : context.money(20, 2500);
  return whole ? Math.round(value) : value;
}

const texts: readonly Heuristic<string>[] = [
  [/EmailStatus/, (context) => context.pick(['Not Sent', 'Sent'])],
  [/Email(Address|CC)?$|EmailFrom|^Email/, (context) => emailOf(context.pick(firstNames), context.pick(lastNames, 1))],
  [/Phone|Fax/, phone],
  [/WebSite|Website/, (context) => `https://${slug(context.pick(places))}.example.com`],
  [/TimeZone/, () => 'Central Standard Time'],
  [/StateProvinceCode/, () => 'TX'],
  [/ZipCode/, (context) => String(anyTown(context).zip)],
  [/^City$|City$/, (context) => anyTown(context).city],
  [/AddressLine1/, addressLine],
  [/AddressLine2/, (context) => `Suite ${context.int(1, 40) * 10}`],
  [/FirstName$/, (context) => context.pick(firstNames)],
  [/LastName$/, (context) => context.pick(lastNames)],
  [/ByUserName|ContactName|ManagerName/, (context) => `${context.pick(firstNames)} ${context.pick(lastNames, 1)}`],
  [/^Salutation$/, (context) => context.pick(['Mr.', 'Ms.', 'Dr.'])],
  [/^Title$/, (context) => context.pick(['Property manager', 'Owner', 'Facilities manager', 'Board president'])],
  [/^TrackerType$/, () => 'GPS'],
  [/District/, (context) => context.pick(['Central', 'North', 'South'])],
  [/InvoiceType/, (context) => context.pick(['Fixed Price on Completion', 'Fixed Payment', 'Time and Materials'])],
  [/^ItemType$/, (context) => context.pick(['Material', 'Labor', 'Equipment', 'Sub', 'Other'])],
  [/ExtraCostType/, (context) => context.pick(['Tax', 'Other'])],
  [/RevisionStatus|ServiceStatus|AllocationStatus/, (context) => context.pick(['New', 'Approved', 'Accepted'])],
  [
    /AccountingPeriod|InvoiceAccounting/,
    (context) => `${context.year - 2 + context.int(0, 2)}-${String(context.int(1, 12, 1)).padStart(2, '0')}`,
  ],
  [/AccountNumber/, (context) => String(4000 + context.int(0, 99) * 10)],
  [/SerialNumber|EngineNumber|PlateNumber|Identifier|GeofenceID/, (context) => serial(context)],
  [/IntegrationCode/, (context) => `GL-${context.int(100, 999)}`],
  [
    /(Number|Num|PO|Code|Reference|SyncID|IntegrationID|ContentID|VendorID|Barcode\d)$/,
    (context, name) => `${initials(name)}-${1000 + context.id}`,
  ],
  [/Subject/, (context) => `${context.pick(jobs)} at ${context.pick(places, 1)}`],
  [/Notes?$|Comments?$|Description\d?$|Body$|Text$|Message|Error$/, (context) => context.pick(notes)],
  [/ServiceName|DisplayName|GroupName/, (context) => context.pick(services)],
  [/Location/, (context) => context.pick(streets)],
  [/Bank$/, (context) => context.pick(['First Prairie Bank', 'Hill Country Credit Union'])],
  [/Dealer$/, (context) => context.pick(['Pecan Street Equipment', 'Hill Country Tractor'])],
];

/** Texts that people write in an editor, and Aspire keeps as HTML. */
const written = /Notes?$|Note$|(Proposal|Invoice|Service)Description\d?$/;

/** Below this a field has no room for markup. */
const leastRoomForHtml = 500;

/** A plausible text for a field of that name, which has room for so many characters. */
export function textByName(context: FieldContext, name: string, room = Infinity): string {
  const heuristic = texts.find(([kind]) => kind.test(name));
  const text = heuristic ? heuristic[1](context, name) : `${spaced(name)} ${context.id}`;
  return written.test(name) && room >= leastRoomForHtml ? html(context, text) : text;
}

/** A paragraph as Aspire's editor writes it; some have a second one, or a picture that was pasted in. */
function html(context: FieldContext, text: string): string {
  const second = context.chance(0.3, 7) ? `<p>${context.pick(notes, 8)}</p>` : '';
  const picture = context.chance(0.1, 9)
    ? `<p><img src="https://attachments.example.com/${context.id}.png" alt="" width="320"></p>`
    : '';
  return `<p>${text}</p>${second}${picture}`;
}

export function addressLine(context: FieldContext): string {
  return `${context.int(1, 98) * 100 + context.int(1, 49, 1)} ${context.pick(streets, 2)}`;
}

/** A phone number from the range reserved for fiction. */
export function phone(context: FieldContext): string {
  return `(${context.pick(['512', '210', '214', '737'])}) 555-01${String(context.int(0, 99, 1)).padStart(2, '0')}`;
}

export function emailOf(first: string, last: string): string {
  return `${first}.${last}@example.com`.toLowerCase();
}

export function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function anyTown(context: FieldContext): (typeof towns)[number][number] {
  return context.pick<(typeof towns)[number][number]>(context.pick<(typeof towns)[number]>(towns), 1);
}

function serial(context: FieldContext): string {
  return Array.from(
    { length: 10 },
    (_, variant) => '0123456789ABCDEFGHJKLMNPRSTUVWXYZ'[context.int(0, 32, variant)],
  ).join('');
}

function point(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

/** `VendorInvoiceNum` as `VIN`. */
function initials(name: string): string {
  return name.replace(/[^A-Z]/g, '').slice(0, 3);
}

/** `TroubleShooting` as `Trouble shooting`. */
function spaced(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
