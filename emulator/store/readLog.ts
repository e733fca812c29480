/** Notes which records are read while something is computed, so that it can be computed anew once one is written. */
export class ReadLog {
  private open: Set<string> | undefined;

  get isOpen(): boolean {
    return this.open !== undefined;
  }

  note(record: string): void {
    this.open?.add(record);
  }

  /** Runs a computation and tells the records that it read. Whatever surrounds it depends on them as well. */
  during<Result>(read: () => Result): { result: Result; touched: ReadonlySet<string> } {
    const outer = this.open;
    const touched = new Set<string>();
    this.open = touched;
    try {
      return { result: read(), touched };
    } finally {
      this.open = outer;
      if (outer) for (const record of touched) outer.add(record);
    }
  }
}

/** One record of a list, as the log names it. */
export function recordName(resource: string, id: number): string {
  return `${resource} ${id}`;
}
