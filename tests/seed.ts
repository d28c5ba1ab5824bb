// Loaded before every test file: properties draw the same values in every run, so that a red run is about the change at
// hand. SEED=<number> draws others: worth doing now and then, and where a property is new.
import fc from 'fast-check';

const seed = Number(process.env.SEED ?? 20261121);
if (!Number.isInteger(seed)) throw new Error(`SEED is "${process.env.SEED}"; it must be a whole number`);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
