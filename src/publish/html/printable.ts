/**
 * Text that may stand on a page. Only three files make it: proof/proven-text.ts (slices of sources), messages/messages.ts (the interface
 * catalogue) and page/format.ts (computed values); a test holds them to that. The private brand keeps look-alikes out at type level, the
 * class at run time.
 */
export class Printable {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  get text(): string {
    return this.#text;
  }
}

/** The value of an attribute, made only by the named functions of attributes.ts. It is refused where people would read it as text. */
export class Attribute {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  get value(): string {
    return this.#value;
  }
}
