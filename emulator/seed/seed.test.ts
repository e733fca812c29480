import { readApi } from '../../api/model/readApi';
import type { Resource, Shape } from '../../api/model/model';
import { connect, type Connected } from '../testing/client';
import { shapeViolations, foreignKeys } from '../testing/shapeViolations';

type Row = Record<string, unknown>;

const api = readApi();
const lists = [...api.operations.values()].filter(({ options }) => options === 'odata' || options === 'none');
const everyRow = new Map<string, Row[]>();
let aspire: Connected;

beforeAll(async () => {
  aspire = await connect();
  for (const { path, resource } of lists) everyRow.set(resource.name, await aspire.rows(path));
});
afterAll(() => aspire.emulator.close());

function rowsOf(resource: string): Row[] {
  return everyRow.get(resource) ?? [];
}

/** The record with this key, for a resource with a key of one field. */
function rowOf(resource: string, id: unknown): Row | undefined {
  const [key] = api.resources.get(resource)!.key;
  const row = rowsOf(resource)[Number(id) - 1];
  return row?.[key!] === id ? row : undefined;
}

function keyOf({ key }: Resource, row: Row): string {
  return key.map((name) => String(row[name])).join(' ');
}

/** The lists that some record refers to. */
const referredTo = new Set([...api.resources.values()].flatMap(({ record }) => (record ? refsIn(record) : [])));

function refsIn({ fields }: Shape): string[] {
  return fields.flatMap(({ ref, shape }) => [...(ref === undefined ? [] : [ref]), ...(shape ? refsIn(shape) : [])]);
}

describe.each(lists.map(({ resource }) => [resource.name, resource] as const))(
  'the seeded list of %s',
  (name, resource) => {
    it('has records whose every field fits the description', () => {
      const wrong = rowsOf(name).flatMap((row) =>
        shapeViolations(resource.record!, row).map((text) => `${keyOf(resource, row)}: ${text}`),
      );
      expect(wrong).toEqual([]);
    });

    it('points at records that are there', () => {
      const known = new Map<string, number>();
      for (const list of everyRow.keys()) known.set(list, rowsOf(list).length);
      const lost = rowsOf(name)
        .flatMap((row) => foreignKeys(resource.record!, row))
        .filter(({ target, id }) => id < 1 || id > known.get(target)!);
      expect(lost).toEqual([]);
    });

    it('names each record once, counting from 1, with gaps at most where no record refers to it', () => {
      const keys = rowsOf(name).map((row) => keyOf(resource, row));
      expect(new Set(keys).size).toBe(keys.length);
      if (resource.key.length > 1) return;
      const ids = keys.map(Number);
      expect(ids).toEqual([...ids].sort((a, b) => a - b));
      expect(ids[0]).toBe(1);
      if (referredTo.has(name)) expect(ids).toEqual(ids.map((_, index) => index + 1));
    });

    it('has never been changed before it was made', () => {
      const { created, changed } = resource;
      if (!created || !changed) return;
      const wrong = rowsOf(name).filter(
        (row) => row[changed] !== null && (row[changed] as string) < (row[created] as string),
      );
      expect(wrong).toEqual([]);
    });

    it('has enough records to page through', () => {
      expect(rowsOf(name).length).toBeGreaterThanOrEqual(name === 'Branches' ? 3 : 8);
    });
  },
);

describe('the seeded records together', () => {
  it('are as many as a demonstration needs', () => {
    const least = { Contacts: 100, Properties: 80, Opportunities: 120, WorkTickets: 300 };
    for (const [name, count] of Object.entries(least)) expect(rowsOf(name).length).toBeGreaterThanOrEqual(count);
  });

  it('say the same beside an id as the record that it points at', () => {
    for (const property of rowsOf('Properties')) {
      const owner = rowOf('Contacts', property.AccountOwnerContactID)!;
      expect(property.AccountOwnerContactName).toBe(`${String(owner.FirstName)} ${String(owner.LastName)}`);
      expect(property.BranchName).toBe(rowOf('Branches', property.BranchID)!.BranchName);
      expect(property.PropertyAddressCity).toBe(rowOf('Addresses', property.PropertyAddressID)!.City);
    }
    for (const ticket of rowsOf('WorkTickets')) {
      expect(ticket.OpportunityNumber).toBe(rowOf('Opportunities', ticket.OpportunityID)!.OpportunityNumber);
    }
  });

  it('belong together: a ticket to its service, the service to its opportunity, the opportunity to its property', () => {
    for (const ticket of rowsOf('WorkTickets')) {
      const service = rowOf('OpportunityServices', ticket.OpportunityServiceID)!;
      const opportunity = rowOf('Opportunities', ticket.OpportunityID)!;
      expect(service.OpportunityID).toBe(ticket.OpportunityID);
      expect(ticket.BranchID).toBe(opportunity.BranchID);
      expect(opportunity.BranchID).toBe(rowOf('Properties', opportunity.PropertyID)!.BranchID);
    }
  });

  it('show the same rows inside a record and in their own list', () => {
    const inline = rowsOf('Receipts').flatMap(({ ReceiptItems }) =>
      (ReceiptItems as Row[]).flatMap(({ ItemAllocations }) =>
        (ItemAllocations as Row[]).map((row) => row.ItemAllocationID),
      ),
    );
    expect(inline).toEqual(rowsOf('ItemAllocations').map((row) => row.ItemAllocationID));
    const links = rowsOf('Properties').flatMap(({ PropertyContacts }) => PropertyContacts as Row[]);
    expect(links).toHaveLength(rowsOf('PropertyContacts').length);
  });

  it('add up: a receipt costs its items and its extra costs', () => {
    for (const receipt of rowsOf('Receipts')) {
      const items = (receipt.ReceiptItems as Row[]).map((row) => Number(row.ItemExtendedCost));
      const extras = (receipt.ReceiptExtraCosts as Row[]).map((row) => Number(row.ExtraCost));
      const total = [...items, ...extras].reduce((sum, cost) => sum + cost, 0);
      expect(receipt.ReceiptTotalCost).toBeCloseTo(total, 2);
    }
  });
});

describe('the seed', () => {
  const some = async (seed: number, scale = 1) => {
    const other = await connect({ seed, scale });
    const rows = await Promise.all(['/Properties', '/Invoices', '/WorkTickets'].map((path) => other.rows(path)));
    await other.emulator.close();
    return rows;
  };

  it('gives the same records each time, and another seed others', async () => {
    expect(await some(1)).toEqual(['Properties', 'Invoices', 'WorkTickets'].map(rowsOf));
    expect(await some(2)).not.toEqual(await some(1));
  });

  it('gives so many times the records at a scale, and as many branches', async () => {
    const larger = await connect({ scale: 5 });
    const home = (await (
      await fetch(`${larger.emulator.url}/_emulator`, { headers: { accept: 'application/json' } })
    ).json()) as {
      rows: Record<string, number>;
    };
    expect(home.rows).toMatchObject({ Branches: 4, Properties: 450, WorkTickets: 1650 });
    const last = await larger.row('/WorkTickets', 'WorkTicketID eq 1650');
    expect(shapeViolations(api.resources.get('WorkTickets')!.record!, last)).toEqual([]);
    expect(
      await larger.rows('/Properties', { $filter: `PropertyID eq ${String(await opportunityProperty(larger, last))}` }),
    ).toHaveLength(1);
    await larger.emulator.close();
  });

  async function opportunityProperty(from: Connected, ticket: Row): Promise<unknown> {
    return (await from.row('/Opportunities', `OpportunityID eq ${String(ticket.OpportunityID)}`)).PropertyID;
  }
});
