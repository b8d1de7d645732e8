/**
 * `make`, carried out once for each object: what it made is kept as long as the object lives. For what never changes, such
 * as forms, pages and what was extracted from them.
 */
export function once<Of extends object, Made extends object | string>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, Made>();
  return (of) => {
    let made = known.get(of);
    if (made === undefined) {
      made = make(of);
      known.set(of, made);
    }
    return made;
  };
}
