/** A function that works each result out once for each object it is given, and remembers it as long as the object lives. */
export function onceFor<T extends object, R>(make: (of: T) => R): (of: T) => R {
  const known = new WeakMap<T, { result: R }>();
  return (of) => {
    let entry = known.get(of);
    if (!entry) known.set(of, (entry = { result: make(of) }));
    return entry.result;
  };
}
