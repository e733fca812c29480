/**
 * Which rows of a child list belong to which parent. Each parent has a range of consecutive children, and the lengths of
 * the ranges repeat. So both directions are plain arithmetic and need no search.
 */
export type ChildRanges = {
  /** How many children that many parents have together. */
  total(parents: number): number;
  /** The parent (from 1) of a child (from 1). */
  parentOf(child: number): number;
  /** The children of a parent, in order. */
  childrenOf(parent: number): number[];
};

/** `childRanges(2, 0, 3)`: parent 1 has children 1 and 2, parent 2 none, parent 3 has 3, 4 and 5, parent 4 has 6 and 7, ... */
export function childRanges(...lengths: readonly number[]): ChildRanges {
  const starts: number[] = [];
  const owners: number[] = [];
  for (const [index, length] of lengths.entries()) {
    starts.push(owners.length);
    for (let count = 0; count < length; count++) owners.push(index);
  }
  const cycle = owners.length;
  const before = (parent: number) => {
    const turn = Math.floor((parent - 1) / lengths.length);
    return turn * cycle + starts[(parent - 1) % lengths.length]!;
  };
  return {
    total: (parents) => (parents === 0 ? 0 : before(parents) + lengths[(parents - 1) % lengths.length]!),
    parentOf: (child) => Math.floor((child - 1) / cycle) * lengths.length + owners[(child - 1) % cycle]! + 1,
    childrenOf: (parent) => {
      const first = before(parent) + 1;
      return Array.from({ length: lengths[(parent - 1) % lengths.length]! }, (_, offset) => first + offset);
    },
  };
}
