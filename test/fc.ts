// fast-check as every property test uses it. The seed is fixed, so that the same commit gives the same
// answer on every machine; CLAIM_DESK_SEED tries other inputs (a number, or "random").
import fc from 'fast-check';

const asked = process.env['CLAIM_DESK_SEED'] ?? '20261130';
fc.configureGlobal(asked === 'random' ? {} : { seed: Number(asked) });

export default fc;
