import fc from 'fast-check';

/**
 * Random tests take the same path every time, so that a change is blamed only for what it did. THROUGHLINE_SEED=N tries another path, as
 * `npm run fuzz` does for documents; a run that fails prints its seed.
 */
fc.configureGlobal({ seed: Number(process.env.THROUGHLINE_SEED ?? 20260314) });
