/** One thing that is wrong with a record. */
export interface Fault {
  /** Where it is, as a JSON path from the document's root, e.g. `entries[3].answer`. */
  path: string;
  /** What stands there and what was expected instead. */
  message: string;
}

/** Thrown by {@link parseFaq}: names every fault of a document at once, so that an author mends it in one go. */
export class FaqError extends Error {
  override readonly name = 'FaqError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.faults = faults;
  }
}
