/** Either a value or an expected failure: for edges where failing is ordinary. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: E };

/** A successful {@link Result}. */
export const success = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** A failed {@link Result}. */
export const failed = <E>(failure: E): { readonly ok: false; readonly failure: E } => ({ ok: false, failure });
