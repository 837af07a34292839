// The page's spreadsheet keeps the same contract as the book in memory.
import { backingContract } from '../host/backing-contract';
import { headless } from './headless';

/** The spreadsheet computes a tenth of a second after the last change. */
const settle = () => new Promise<void>((done) => setTimeout(done, 400));

backingContract('Univer', () => headless().backing, settle);
