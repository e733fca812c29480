import type { UpsertRow } from '../../src/aspire/model/operation';
import { batchCreate } from '../../src/aspire/operations/batchCreate';
import { claimOf, update } from '../../src/aspire/operations/update/update';
import { upsert } from '../../src/aspire/operations/upsert/upsert';
import { roomOf } from '../../src/aspire/client/oneAtATime';
import { defaultServices } from '../../src/aspire/client/services';
import { contactsCreate, contactsGet, contactsUpdate } from '../../src/records/contacts.operations';
import { propertiesUpdate } from '../../src/records/properties.operations';
import { sessionOf } from '../fakeAuth';
import { contextOf, errorOf, useEmulator, valueOf } from '../withEmulator';

const aspire = useEmulator();
const match = ['Email', 'ContactID', 'FirstName', 'LastName'];
const contacts: UpsertRow = { list: contactsGet, create: contactsCreate, update: contactsUpdate, match };

const dana = { FirstName: 'Dana', LastName: 'Whitfield', Email: 'dana@example.com', Active: true };
const upsertContact = (Contact: object, match_on = ['Email']) =>
  upsert(aspire.session(), contacts, { match_on, Contact });

/** Keeps a property as an update does that is under way; gives what ends it. */
function hold(PropertyID: number): () => Promise<unknown> {
  const { path, record } = claimOf({ path: '/Properties', keys: { PropertyID: 'PropertyID' } }, { PropertyID });
  let end: () => void = () => undefined;
  const { writeLocks } = defaultServices();
  const held = writeLocks.hold(
    roomOf(aspire.session(), path),
    { record },
    Infinity,
    () => new Promise<void>((resolve) => (end = resolve)),
  );
  return () => {
    end();
    return held;
  };
}
const writes = () => aspire.calls().filter(({ method }) => method !== 'GET');

afterEach(() => expect(defaultServices().writeLocks.size()).toBe(0));

describe('two at once', () => {
  it('updates of different fields of one record lose neither', async () => {
    for (let round = 1; round <= 10; round++) {
      const both = await Promise.all([
        update(aspire.session(), propertiesUpdate, { PropertyID: 1, Note: `Gate ${round}` }),
        update(aspire.session(), propertiesUpdate, { PropertyID: 1, Budget: round }),
      ]);
      both.forEach(valueOf);
      expect(writes().at(-1)?.body).toMatchObject({ Note: `Gate ${round}`, Budget: round });
    }
  });

  it('updates of another record, or of another connection, do not wait', async () => {
    const release = hold(1);
    valueOf(await update(aspire.session(), propertiesUpdate, { PropertyID: 2, Note: 'x' }));
    valueOf(await update(sessionOf(contextOf('others')), propertiesUpdate, { PropertyID: 1, Note: 'x' }));
    await release();
  });

  it('upserts of one record make one, however it is spelled', async () => {
    const many = await Promise.all(
      ['dana@example.com', 'DANA@example.com', 'dana@example.com', 'Dana@Example.com'].map((Email) =>
        upsertContact({ ...dana, Email }),
      ),
    );
    const outputs = many.map(valueOf);
    expect(outputs.map(({ created }) => created)).toEqual([true, false, false, false]);
    expect(new Set(outputs.map(({ id }) => id)).size).toBe(1);
    expect(writes().filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('upserts that look for one record by different fields make one', async () => {
    const [one, other] = await Promise.all([
      upsertContact(dana, ['Email']),
      upsertContact(dana, ['FirstName', 'LastName']),
    ]);
    expect(valueOf(other).id).toBe(valueOf(one).id);
  });

  it('an upsert and an update of one record lose neither', async () => {
    const { id } = valueOf(await upsertContact(dana));
    const both = await Promise.all([
      upsertContact({ ...dana, Title: 'Manager' }),
      update(aspire.session(), contactsUpdate, { Contact: { ContactID: id, Fax: '555-0100' } }),
    ]);
    both.forEach((result) => valueOf<unknown>(result));
    expect(writes().at(-1)?.body).toMatchObject({ Contact: { Title: 'Manager', Fax: '555-0100' } });
  });

  it('an upsert never takes a record that an update has just made another', async () => {
    const { id } = valueOf(await upsertContact(dana));
    aspire.emulator.fault({ method: 'PUT', path: '/Contacts', delayMs: 200, times: 1 });
    const renamed = update(aspire.session(), contactsUpdate, {
      Contact: { ContactID: id, Email: 'other@example.com' },
    });
    const [, upserted] = await Promise.all([renamed, upsertContact({ ...dana, Title: 'Manager' })]);
    expect(valueOf(upserted)).toMatchObject({ created: true });
    expect(valueOf(upserted).id).not.toBe(id);
  });

  it('a batch and an upsert of the same contact make one, where the batch comes first', async () => {
    const items = [{ Contact: dana }];
    const [batch, upserted] = await Promise.all([
      batchCreate(aspire.session(), { create: contactsCreate }, { items }),
      upsertContact({ ...dana, Title: 'Manager' }),
    ]);
    expect(valueOf(upserted)).toMatchObject({ created: false, id: valueOf(batch).results[0]?.id });
  });

  it.each([false, true])(
    'one that would wait too long says so, and sends nothing (only given fields: %p)',
    async (only) => {
      const release = hold(1);
      const hurried = { ...aspire.session(), deadline: Date.now() + 100 };
      const { PropertyName, BranchID } = { PropertyName: 'Plaza', BranchID: 1 };
      const input = { PropertyID: 1, PropertyName, BranchID, send_only_given_fields: only };
      expect(errorOf(await update(hurried, propertiesUpdate, input))).toMatchObject({
        _tag: 'ApiError',
        code: 'unavailable',
        message:
          'Could not update the property: other runs were writing the same property until the time was up. Nothing was changed; ' +
          'try again later.',
      });
      await release();
      expect(aspire.calls()).toEqual([]);
    },
  );
});

describe('an upsert with an empty match field', () => {
  it('does not take the other John Smith for this one', async () => {
    const john = { FirstName: 'John', LastName: 'Smith', Active: true };
    valueOf(await upsertContact({ ...john, Email: 'john@example.com' }));
    const before = aspire.calls().length;
    for (const Email of ['', '  ', '\u200b', null, undefined]) {
      const error = errorOf(await upsertContact({ ...john, Email }, ['FirstName', 'LastName', 'Email']));
      expect(error).toMatchObject({ _tag: 'UserInputError', code: 'invalid_input' });
      // Blanks are refused as an address already.
      expect(error.message).toMatch(/Match on \(match_on\) names|must be one e-mail address/);
      expect(error.message).toContain('Email');
    }
    expect(aspire.calls()).toHaveLength(before);
  });
});
