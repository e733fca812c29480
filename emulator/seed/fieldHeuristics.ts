import type { Draw } from './fieldContext';
import { firstNames, jobs, lastNames, notes, places, services, streets, towns } from './vocabulary';

type Guess<Value> = readonly [name: RegExp, make: (draw: Draw, name: string) => Value];

const numbers: readonly Guess<number>[] = [
  [/Latitude$|Lat$/, (draw) => point(29 + draw.luck() * 4)],
  [/Longitude$|Long$/, (draw) => point(-99 + draw.luck() * 2.5)],
  [/TaxPercent$/, (draw) => draw.pick([0, 1, 1.5, 2, 6.25, 8.25])],
  [/Percent|Probability|Variance$/, (draw) => draw.int(0, 20) * 5],
  [/Hours$|Hours[A-Z]|^Hours|Duration/, (draw) => draw.int(2, 120) / 4],
  [/Quantity|Qty/, (draw) => draw.int(1, 60)],
  [/HourlyBasePay|Rate$|CostPerHour|HourCost/, (draw) => draw.int(72, 180) / 4],
  [/Factor|Conversion|Multiplier/, (draw) => draw.pick([0.25, 0.5, 1, 1, 1, 2, 12])],
  [/MeterReading|MileageHours/, (draw) => draw.int(40, 5000)],
  [/^BreakTime/, (draw) => draw.pick([0, 15, 30, 30, 45])],
  [/Year$/, (draw) => draw.int(2024, 2026)],
  [/BillMonth/, (draw) => draw.int(1, 12)],
  [
    /SortOrder|DisplayOrder|Sequence|RevisionNumber|RoleValue/,
    ({ place, id }) => (place.parent ? place.index + 1 : id),
  ],
  [/Number$/, ({ id }) => 1000 + id],
  [/GrossVehicleWeight/, (draw) => draw.int(30, 260) * 100],
  [/Occur|Visits/, (draw) => draw.pick([1, 1, 2, 4, 12, 26, 42])],
  [/Days$|Months$/, (draw) => draw.pick([15, 30, 60, 90, 365])],
  [/CrewSize|RouteSize/, (draw) => draw.int(2, 6)],
  [/I[Dd]$/, (draw) => draw.int(1, 12)],
  [/PurchasePrice|DisposedPrice|Budget|Dollars/, (draw) => draw.money(800, 60_000)],
  [/UnitCost|UnitPrice|ItemCost|PerPrice|PerCost/, (draw) => draw.money(1, 240)],
];

/** A number that a field of that name may well hold. */
export function numberByName(draw: Draw, name: string, whole: boolean): number {
  const guess = numbers.find(([kind]) => kind.test(name));
  const value = guess ? guess[1](draw, name) : whole ? draw.int(1, 60) : draw.money(20, 2500);
  return whole ? Math.round(value) : value;
}

const texts: readonly Guess<string>[] = [
  [/EmailStatus/, (draw) => draw.pick(['Not Sent', 'Sent'])],
  [/Email(Address|CC)?$|EmailFrom|^Email/, (draw) => emailOf(draw.pick(firstNames), draw.pick(lastNames, 1))],
  [/Phone|Fax/, phone],
  [/WebSite|Website/, (draw) => `https://${slug(draw.pick(places))}.example.com`],
  [/TimeZone/, () => 'Central Standard Time'],
  [/StateProvinceCode/, () => 'TX'],
  [/ZipCode/, (draw) => String(anyTown(draw).zip)],
  [/^City$|City$/, (draw) => anyTown(draw).city],
  [/AddressLine1/, addressLine],
  [/AddressLine2/, (draw) => `Suite ${draw.int(1, 40) * 10}`],
  [/FirstName$/, (draw) => draw.pick(firstNames)],
  [/LastName$/, (draw) => draw.pick(lastNames)],
  [/ByUserName|ContactName|ManagerName/, (draw) => `${draw.pick(firstNames)} ${draw.pick(lastNames, 1)}`],
  [/^Salutation$/, (draw) => draw.pick(['Mr.', 'Ms.', 'Dr.'])],
  [/^Title$/, (draw) => draw.pick(['Property manager', 'Owner', 'Facilities manager', 'Board president'])],
  [/^TrackerType$/, () => 'GPS'],
  [/District/, (draw) => draw.pick(['Central', 'North', 'South'])],
  [/InvoiceType/, (draw) => draw.pick(['Fixed Price on Completion', 'Fixed Payment', 'Time and Materials'])],
  [/^ItemType$/, (draw) => draw.pick(['Material', 'Labor', 'Equipment', 'Sub', 'Other'])],
  [/ExtraCostType/, (draw) => draw.pick(['Tax', 'Other'])],
  [/RevisionStatus|ServiceStatus|AllocationStatus/, (draw) => draw.pick(['New', 'Approved', 'Accepted'])],
  [
    /AccountingPeriod|InvoiceAccounting/,
    (draw) => `${draw.int(2024, 2026)}-${String(draw.int(1, 12, 1)).padStart(2, '0')}`,
  ],
  [/AccountNumber/, (draw) => String(4000 + draw.int(0, 99) * 10)],
  [/SerialNumber|EngineNumber|PlateNumber|Identifier|GeofenceID/, (draw) => serial(draw)],
  [/IntegrationCode/, (draw) => `GL-${draw.int(100, 999)}`],
  [
    /(Number|Num|PO|Code|Reference|SyncID|IntegrationID|ContentID|VendorID|Barcode\d)$/,
    (draw, name) => `${initials(name)}-${1000 + draw.id}`,
  ],
  [/Subject/, (draw) => `${draw.pick(jobs)} at ${draw.pick(places, 1)}`],
  [/Notes?$|Comments?$|Description\d?$|Body$|Text$|Message|Error$/, (draw) => draw.pick(notes)],
  [/ServiceName|DisplayName|GroupName/, (draw) => draw.pick(services)],
  [/Location/, (draw) => draw.pick(streets)],
  [/Bank$/, (draw) => draw.pick(['First Prairie Bank', 'Hill Country Credit Union'])],
  [/Dealer$/, (draw) => draw.pick(['Pecan Street Equipment', 'Hill Country Tractor'])],
];

/** A text that a field of that name may well hold. */
export function textByName(draw: Draw, name: string): string {
  const guess = texts.find(([kind]) => kind.test(name));
  return guess ? guess[1](draw, name) : `${spaced(name)} ${draw.id}`;
}

export function addressLine(draw: Draw): string {
  return `${draw.int(1, 98) * 100 + draw.int(1, 49, 1)} ${draw.pick(streets, 2)}`;
}

/** A number out of the range that is kept for fiction. */
export function phone(draw: Draw): string {
  return `(${draw.pick(['512', '210', '214', '737'])}) 555-01${String(draw.int(0, 99, 1)).padStart(2, '0')}`;
}

export function emailOf(first: string, last: string): string {
  return `${first}.${last}@example.com`.toLowerCase();
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function anyTown(draw: Draw): (typeof towns)[number][number] {
  return draw.pick<(typeof towns)[number][number]>(draw.pick<(typeof towns)[number]>(towns), 1);
}

function serial(draw: Draw): string {
  return Array.from({ length: 10 }, (_, turn) => '0123456789ABCDEFGHJKLMNPRSTUVWXYZ'[draw.int(0, 32, turn)]).join('');
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
