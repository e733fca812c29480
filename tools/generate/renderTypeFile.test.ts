import { combine, flag, integer, listOf, objectOf, text, type DataType } from '../../api/schema/types';
import { formatCode } from './formatCode';
import { renderTypeFile, type HomeOf } from './renderTypeFile';

const header = '// header';
const nowhere: HomeOf = () => undefined;
const render = (type: DataType, homeOf = nowhere, joined = false) =>
  formatCode(renderTypeFile('src/crews_get/input', header, [{ name: 'CrewsGetInput', type, joined }], homeOf));
const member = objectOf([{ name: 'MemberID', title: 'Member ID', type: integer }], { name: 'Member' });

describe('a file of types', () => {
  it('says of each field what it is, whether it must be given, and its limits', async () => {
    const input = objectOf([
      { name: 'limit', title: 'Limit', about: 'How many.', type: integer, minimum: 1, required: true },
      { name: 'note', title: 'Note', type: text, nullable: true, advanced: true },
      { name: 'crew-name', type: flag },
    ]);
    expect(await render(input)).toBe(`// header

export type CrewsGetInput = {
  /**
   * How many.
   * @title Limit
   * @minimum 1
   * @TJS-type integer
   */
  limit: number;
  /**
   * @title Note
   * @advanced true
   */
  note?: string | null;
  'crew-name'?: boolean;
};
`);
  });

  it('declares a type before the one that needs it, once', async () => {
    const code = await render(
      objectOf([
        { name: 'lead', type: member },
        { name: 'members', type: listOf(member) },
      ]),
    );
    expect(code.match(/type Member = /g)).toHaveLength(1);
    expect(code.indexOf('type Member')).toBeLessThan(code.indexOf('type CrewsGetInput'));
    expect(code).toContain('members?: Member[];');
  });

  it('imports a type that stands elsewhere', async () => {
    const code = await render(objectOf([{ name: 'lead', type: member }]), (type) =>
      type === member ? 'src/records/crews' : undefined,
    );
    expect(code).toContain("import type { Member } from '../records/crews';");
    expect(code).not.toContain('type Member =');
  });

  it('refuses two types of one name', async () => {
    const other = objectOf([{ name: 'Name', type: text }], { name: 'Member' });
    const both = objectOf([
      { name: 'a', type: member },
      { name: 'b', type: other },
    ]);
    await expect(async () => render(both)).rejects.toThrow(
      'two types of the name Member meet in src/crews_get/input.ts',
    );
  });

  it('puts an object together from the types of its parts', async () => {
    const parts = combine(member, objectOf([{ name: 'Active', type: flag }]), objectOf([{ name: 'Note', type: text }]));
    const code = await render(parts);
    expect(code).toContain("import type { Simplify } from '../aspire/types/simplify';");
    expect(code).toMatch(/CrewsGetInput = Simplify<\s*Member & \{\s*Active\?: boolean;\s*Note\?: string;\s*\}\s*>;/);
    expect(await render(parts, nowhere, true)).toMatch(/CrewsGetInput = Member & \{/);
  });

  it('gives a choice its labels where it is optional, since an optional choice loses those of its type', async () => {
    const size: DataType = { kind: 'choice', name: 'Size', values: ['l', 's'], labels: ['Large', 'Small'] };
    const code = await render(
      objectOf([
        { name: 'a', type: size, required: true },
        { name: 'b', type: size },
      ]),
    );
    expect(code.match(/@enumLabels Large, Small/g)).toHaveLength(2);
    expect(code).toMatch(/@enumLabels Large, Small \*\/\n {2}b\?: Size;/);
  });
});
