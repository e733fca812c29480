import type { Api } from '../../api/model/model';
import { GeneratedList, type GrownParent } from '../seed/generatedList';
import { SeedData } from '../seed/seedData';
import type { Settings } from '../model/settings';
import { OptionError } from '../model/optionError';
import { linkedCollections } from './linkedCollections';

/** The lists of which rows stand inside another list's rows, by that list. */
const childLists: Readonly<Record<string, readonly string[]>> = {
  Properties: [linkedCollections['Property.PropertyContacts']!.list],
  WorkTickets: [linkedCollections['WorkTicket.WorkTicketRevenues']!.list],
  Receipts: [linkedCollections['ReceiptItem.ItemAllocations']!.list],
};

/** The lists that the option `rows` makes long, with those inside their rows; and the rows that they repeat. */
export function growLists(
  api: Api,
  seeded: SeedData,
  { rows, seed, seedDate, idGaps }: Pick<Settings, 'rows' | 'seed' | 'seedDate' | 'idGaps'>,
): { lists: readonly GeneratedList[]; firstRound: SeedData } {
  const firstRound = new SeedData(api, seed, 1, seedDate, 'none');
  const make = (name: string, extent: ConstructorParameters<typeof GeneratedList>[4]) =>
    new GeneratedList(api.resources.get(name)!, firstRound.rows(name), seed, firstRound.today, extent);
  const lists = Object.entries(rows).flatMap(([name, count]) => {
    checkGrowth(api, name, count, seeded.rows(name));
    const list = make(name, { rows: count, gaps: idGaps === 'some' });
    const children = (childLists[name] ?? []).map((child) =>
      make(child, { parent: parentIn(api, firstRound, list, child) }),
    );
    return [list, ...children];
  });
  return { lists, firstRound };
}

function parentIn(api: Api, firstRound: SeedData, list: GeneratedList, child: string): GrownParent {
  const field = api.resources.get(child)!.record!.fields.find(({ ref }) => ref === list.resource.name)!.name;
  return { list, parentOf: (base) => Number(firstRound.value(child, base, field)) };
}

function checkGrowth(api: Api, name: string, count: number, least: number): void {
  const resource = api.resources.get(name);
  const parent = Object.keys(childLists).find((list) => childLists[list]!.includes(name));
  if (parent !== undefined) {
    throw new OptionError(
      `rows of ${name} stand inside those of ${parent}: give rows of ${parent}, and they grow with it`,
    );
  }
  if (resource?.record === undefined || resource.key.length !== 1 || least === 0) {
    throw new OptionError(`rows takes lists with a key of one field, and ${name} has none`);
  }
  if (count < least) {
    throw new OptionError(`rows of ${name} must be at least ${least}, which other records refer to, not ${count}`);
  }
}
