/** Hands over what one side makes to another that takes it, and holds the maker back while there is too much. */
export type PageQueue<T> = {
  /** Never waits: whoever makes asks for `room` before. */
  push(item: T): void;
  /** Resolves when less than the limit is waiting to be taken, or nobody takes any more. */
  room(): Promise<void>;
  /** Nothing more comes: what takes ends, with this error if there is one. */
  end(error?: unknown): void;
  /** Nobody takes any more. */
  close(): void;
  items(): AsyncGenerator<T>;
};

/** `sizeOf` tells how much an item counts towards `limit`. */
export function createPageQueue<T>(limit: number, sizeOf: (item: T) => number): PageQueue<T> {
  const waiting: T[] = [];
  let size = 0;
  let ended: { error?: unknown } | undefined;
  let isClosed = false;
  let wakeTaker = () => undefined as void;
  let wakeMakers: (() => void)[] = [];
  const letMakersGoOn = () => {
    const woken = wakeMakers;
    wakeMakers = [];
    for (const wake of woken) wake();
  };
  return {
    push(item) {
      if (isClosed) return;
      waiting.push(item);
      size += sizeOf(item);
      wakeTaker();
    },
    async room() {
      while (size >= limit && !isClosed) await new Promise<void>((resolve) => wakeMakers.push(resolve));
    },
    end(error) {
      ended ??= error === undefined ? {} : { error };
      wakeTaker();
    },
    close() {
      isClosed = true;
      letMakersGoOn();
    },
    async *items() {
      for (;;) {
        const item = waiting.shift();
        if (item !== undefined) {
          size -= sizeOf(item);
          letMakersGoOn();
          yield item;
        } else if (ended) {
          if ('error' in ended) throw ended.error;
          return;
        } else {
          await new Promise<void>((resolve) => (wakeTaker = resolve));
        }
      }
    },
  };
}
