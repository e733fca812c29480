import { readApi } from '../../../api/model/readApi';
import { connect, type Connected } from '../../../emulator/testing/client';
import { createSystem } from '../../../src/aspire/http/transport';
import type { OperationRow } from '../../../src/aspire/model/operation';
import { sessionOf, type Context } from '../../fakeAuth';
import { createServices, type Services } from '../../../src/aspire/client/services';
import { readMergeWrite, update } from '../../../src/aspire/operations/update/update';
import { contactsUpdate } from '../../../src/records/contacts.operations';
import { payRateOverridePayCodesUpdate } from '../../../src/records/pay_rate_override_pay_codes.operations';
import { propertiesUpdate } from '../../../src/records/properties.operations';
import { serviceTaxOverridesPut } from '../../../src/records/service_tax_overrides.operations';
import { usersUpdate } from '../../../src/records/users.operations';
import { rowOf } from '../../../tools/generate/renderRows';

type Row = Record<string, unknown>;

const puts = [...readApi().operations.values()].filter(({ method }) => method === 'PUT');
let aspire: Connected;
let services: Services;
let ctx: Context;

beforeAll(async () => {
  aspire = await connect();
  process.env.ASPIRE_BASE_URL = aspire.emulator.url;
  services = createServices(createSystem());
  const user = { environment: 'demo', access_token: aspire.token, expires_at: '2100-01-01T00:00:00Z' };
  ctx = { auth: { authType: 'OAUTH2_CLIENT_CREDENTIALS', authId: 'updates', user, app: {} } } as unknown as Context;
});
beforeEach(() => {
  aspire.emulator.reset();
  aspire.emulator.clearJournal();
});
afterAll(async () => {
  delete process.env.ASPIRE_BASE_URL;
  await aspire.emulator.close();
});

const run = (operation: OperationRow, input: unknown) => update(sessionOf(ctx, services), operation, input);
/** A merge, also of nothing, which an update refuses. */
const merge = (operation: OperationRow, input: unknown) => readMergeWrite(sessionOf(ctx, services), operation, input);

async function done(operation: OperationRow, input: unknown): Promise<void> {
  const result = await run(operation, input);
  if (result.isFailure) throw new Error(result.error.message);
}

const calls = () => aspire.emulator.journal.map(({ method, path }) => `${method} ${path}`);

/** The input that names a record and changes nothing. */
function naming({ readBefore }: OperationRow, record: Row): Row {
  const input: Row = {};
  for (const [field, place] of Object.entries(readBefore?.keys ?? {})) {
    const [outer = '', inner] = place.split('.');
    if (inner === undefined) input[outer] = record[field];
    else input[outer] = { [inner]: record[field] };
  }
  const entry = readBefore?.entry;
  if (entry) input[entry.field] = (record[entry.list] as Row[])[0]?.[entry.field];
  return input;
}

/** What a field without a value is from then on where a body takes no null. */
type Zeros = ReadonlyMap<string, false | 0>;

const noZeros: Zeros = new Map();

/** Without stamps, at any depth. A flag or number that Aspire shows as null cannot be sent so: it is false or 0 then. */
function essence(value: unknown, zeros: Zeros): unknown {
  if (Array.isArray(value)) return value.map((item) => essence(item, zeros));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !/^(Modified|LastModified|LastUpdated)/.test(name));
  return Object.fromEntries(
    kept.map(([name, inner]) => [name, inner === null ? (zeros.get(name) ?? null) : essence(inner, zeros)]),
  );
}

/** The flags and numbers of a record for which its update's body takes no null. An id of 0 is none, and stays null. */
function zerosOf({ body = {} }: OperationRow): Zeros {
  const rules = Object.entries(body).flatMap(([name, rule]) =>
    rule.type === 'object' ? Object.entries(rule.fields ?? {}) : [[name, rule] as const],
  );
  const strict = rules.filter(([, rule]) => !rule.nullable && !rule.writeOnly);
  return new Map(
    strict.flatMap(([name, { type, readFrom = name }]): [string, false | 0][] => {
      const place = readFrom.split('.').at(-1) ?? name;
      if (type === 'boolean') return [[place, false]];
      return type === 'number' ? [[place, 0]] : [];
    }),
  );
}

describe.each(puts.map((operation) => [operation.name, rowOf(operation)] as const))('%s', (_, operation) => {
  it('can find its record', () => {
    expect(operation.readBefore).toBeDefined();
  });

  it('leaves twelve records as they are where nothing is given, and all others too', async () => {
    const path = operation.readBefore?.path ?? '';
    const zeros = zerosOf(operation);
    const before = await aspire.rows(path);
    const { entry } = operation.readBefore ?? {};
    const some = before.filter((row) => !entry || (row[entry.list] as Row[]).length > 0).slice(0, 12);
    for (const record of some) {
      aspire.emulator.clearJournal();
      const result = await merge(operation, naming(operation, record));
      // What was bought for a ticket lies at no location, or the other way round; an update of stock has to name both.
      if (result.isFailure) expect(result.error.message).toMatch(/Fill in (Inventory location|Work ticket) ID/);
      else expect(calls()).toEqual([`GET ${path}`, `PUT ${operation.path}`]);
    }
    const meant = before.map((row) => (some.includes(row) ? zeros : noZeros));
    const bare = (rows: readonly Row[]) => rows.map((row, index) => essence(row, meant[index] ?? noZeros));
    expect(bare(await aspire.rows(path))).toEqual(bare(before));
  });

  it('refuses to change nothing, and sends nothing', async () => {
    const [record = {}] = await aspire.rows(operation.readBefore?.path ?? '');
    const { entry } = operation.readBefore ?? {};
    const input = naming(operation, entry ? { ...record, [entry.list]: [{ [entry.field]: 1 }] } : record);
    aspire.emulator.clearJournal();
    const result = await run(operation, { ...input, api_version: '1.0', clear_fields: [] });
    expect(result.isFailure && result.error).toMatchObject({ _tag: 'UserInputError', code: 'invalid_input' });
    expect(result.isFailure && result.error.message).toMatch(/: Nothing to change: give at least one field\.$/);
    expect(calls()).toEqual([]);
  });

  it('says that there is no such record, and writes nothing', async () => {
    const record = Object.fromEntries(Object.keys(operation.readBefore?.keys ?? {}).map((field) => [field, 999_999]));
    const { entry } = operation.readBefore ?? {};
    const input = naming(operation, entry ? { ...record, [entry.list]: [{ [entry.field]: 999_999 }] } : record);
    const result = await merge(operation, input);
    expect(result.isFailure && result.error.message).toMatch(/^There is no .*999999.* Nothing was changed\.$/);
    expect(calls()).toEqual([`GET ${operation.readBefore?.path}`]);
  });
});

describe('a contact', () => {
  const contact = () => aspire.row('/Contacts', 'ContactID eq 1');

  it('keeps the other lines of an address, and the other address', async () => {
    const { OfficeAddress: office, HomeAddress: home } = (await contact()) as Record<string, Row>;
    await done(contactsUpdate, { Contact: { ContactID: 1 }, OfficeAddress: { AddressLine2: null, City: 'Waco' } });
    const after = await contact();
    expect(after.OfficeAddress).toMatchObject({
      AddressID: office?.AddressID,
      AddressLine1: office?.AddressLine1,
      AddressLine2: null,
      City: 'Waco',
      ZipCode: office?.ZipCode,
    });
    expect(essence(after.HomeAddress, noZeros)).toEqual(essence(home, noZeros));
  });

  it('loses an address for which null is given', async () => {
    await done(contactsUpdate, { Contact: { ContactID: 1 }, HomeAddress: null });
    expect(await contact()).toMatchObject({ HomeAddress: null, OfficeAddress: { AddressID: 91 } });
  });

  it('keeps its tags, and gets those that are given in their place', async () => {
    const tags = async () => ((await contact()).ContactTags as Row[]).map(({ TagID }) => TagID);
    await done(contactsUpdate, { Contact: { ContactID: 1 }, ContactTags: '1,3' });
    expect(await tags()).toEqual([1, 3]);
    await done(contactsUpdate, { Contact: { ContactID: 1, Title: 'Owner' } });
    expect(await tags()).toEqual([1, 3]);
    await done(contactsUpdate, { Contact: { ContactID: 1 }, ContactTags: null });
    expect(await tags()).toEqual([]);
  });

  it('is sent with its rating as a number, and with no switch that was not set', async () => {
    await done(contactsUpdate, { Contact: { ContactID: 1 }, UpdateTags: true });
    const body = aspire.emulator.journal.at(-1)?.body as Row;
    expect(body).toMatchObject({ Contact: { ProspectRating: 3, ProspectRatingName: 'C' }, UpdateTags: true });
    expect(Object.keys(body).sort()).toEqual([
      'Contact',
      'ContactTags',
      'HomeAddress',
      'OfficeAddress',
      'PayScheduleID',
      'UpdateTags',
    ]);
  });

  it('with another owner is sent without the name of the old one', async () => {
    await done(contactsUpdate, { Contact: { ContactID: 1, OwnerContactID: 3 } });
    const { Contact: sent } = aspire.emulator.journal.at(-1)?.body as { Contact: Row };
    expect(sent).not.toHaveProperty('OwnerContactName');
    expect(sent).toHaveProperty('DefaultWorkersCompName', 'Office');
    expect(await contact()).toMatchObject({ OwnerContactID: 3, OwnerContactName: expect.any(String) });
  });

  it('needs its id, inside Contact', async () => {
    const result = await run(contactsUpdate, { Contact: { FirstName: 'Dana' } });
    expect(result.isFailure && result.error.message).toContain('Person > Contact (Contact.ContactID)');
    expect(calls()).toEqual([]);
  });
});

describe('a property', () => {
  it('keeps its main and its billing contact, which a bare PUT would take from it', async () => {
    const people = async () => {
      const { PropertyContacts } = await aspire.row('/Properties', 'PropertyID eq 3');
      return (PropertyContacts as Row[]).map((row) => [row.ContactID, row.PrimaryContact, row.BillingContact]);
    };
    const before = await people();
    expect(before.filter(([, primary]) => primary === true)).toHaveLength(1);
    await done(propertiesUpdate, { PropertyID: 3, Note: 'Gate code on file.' });
    expect(await people()).toEqual(before);
    await done(propertiesUpdate, { PropertyID: 3, PropertyName: 'X', BranchID: 1, send_only_given_fields: true });
    expect((await people()).flat()).not.toContain(true);
  });

  it('gets the main contact that is given, and keeps the billing contact', async () => {
    const flagged = async (flag: string) => {
      const links = await aspire.rows('/PropertyContacts', { $filter: `PropertyID eq 3 and ${flag} eq true` });
      return links.map(({ ContactID }) => ContactID);
    };
    const billing = await flagged('BillingContact');
    await done(propertiesUpdate, { PropertyID: 3, PrimaryContactID: 7 });
    expect(await flagged('PrimaryContact')).toEqual([7]);
    expect(await flagged('BillingContact')).toEqual(billing);
  });

  it('keeps what a bare PUT empties', async () => {
    const before = await aspire.row('/Properties', 'PropertyID eq 3');
    await done(propertiesUpdate, { PropertyID: 3, City: 'Waco' });
    const zeros = zerosOf(propertiesUpdate);
    expect(essence(await aspire.row('/Properties', 'PropertyID eq 3'), zeros)).toEqual({
      ...(essence(before, zeros) as Row),
      PropertyAddressCity: 'Waco',
    });
  });
});

describe('a user', () => {
  it('keeps roles and branches, and is sent no password', async () => {
    await done(usersUpdate, { UserId: 2, AllBranchAccess: false, BranchAccess: [3, 1] });
    await done(usersUpdate, { UserId: 2, Active: false });
    const body = aspire.emulator.journal.at(-1)?.body as Row;
    const user = await aspire.row('/Users', 'UserID eq 2');
    expect(user).toMatchObject({ Active: false, BranchAccess: [{ BranchID: 3 }, { BranchID: 1 }] });
    expect(body).toEqual({
      UserId: 2,
      AllBranchAccess: false,
      BranchAccess: [3, 1],
      Active: false,
      UserRoles: (user.UserRoles as Row[]).map(({ RoleID }) => RoleID),
    });
  });
});

describe('what has no key of its own', () => {
  it('is found by what it belongs to: the rate under a pay code', async () => {
    const [before] = await aspire.rows('/PayRateOverridePayCodes', { $top: 1 });
    const { PayRateID, PayCodeID } = before ?? {};
    await done(payRateOverridePayCodesUpdate, { PayRateID, PayCodeID, OverrideRate: 41.5 });
    const [after] = await aspire.rows('/PayRateOverridePayCodes', { $top: 1 });
    expect(after).toEqual({ ...before, OverrideRate: 41.5 });
  });

  it('is found inside another record: the tax exception of a service', async () => {
    const overrides = async () => (await aspire.row('/Services', 'ServiceID eq 9')).ServiceTaxOverrides as Row[];
    const [before] = await overrides();
    await done(serviceTaxOverridesPut, { ServiceID: 9, ServiceTaxOverrideID: 3, SubTaxable: true });
    expect(await overrides()).toEqual([{ ...before, SubTaxable: true }]);
    const elsewhere = await run(serviceTaxOverridesPut, { ServiceID: 1, ServiceTaxOverrideID: 3, SubTaxable: true });
    expect(elsewhere.isFailure && elsewhere.error.message).toContain(
      'no service tax override with the ID 3 in the service',
    );
  });
});
