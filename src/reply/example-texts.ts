// The texts that have stood as examples in the tab of a seller's own letters. A row that still holds one was
// never changed: it stands for the built-in letter, also after that has been worded anew.
import { hash } from '../base/hash';
import type { LanguageCode } from '../base/ids';

/** Fingerprints of English and Chinese built-in letters. A changed letter adds its own; none is ever removed. */
const stood = [
  '184i1es mvwz19 zg03yq 8phf12 qzf0c8 1kox3el p6l6o2 huu3yq 14670ts 1qmwg8q 68rt8d 1whse71',
  '1mccw6 98sv2n 1ud8ma8 mca09k 19gzdn5 4ktjx0 1od89lg 9nixxp y16xub 1p42glw 2cv9uf 940frb',
  'pbni6i 195sljx w0zcks ejnely h9u9 nm8bjb 1fuye72 np22u0 cdtkup 9ac7kj 1iw5vsb 1uebwyf',
  '6dz3an zetxxq oig30n exv1xs 1gzakv1 1huwr4y 11xb3m2 anulb 1e5b3ej 1t4gc6r 14ive9a',
  '1alz793 1y7vj37 1w6by8x ffuzas 15dsn5j 1rnuy1q 1mvoqhs 1iwd1tm 18m2b4f b81j25 1ofyrpl',
  '9yn8kh 16anrry smy4d w7qvfd xuneag 1ctpyqi dz66rw r726u6 1myw7a9 tg10op 1cwmp6h 1c99qdh q8q82 8e1woy',
  '18pmcr6 1cnsviu 1p1g9c0 g1iijc 1gmxczi 16f5ixa makrxz 1hgx86k s2es2e tohql6 1rh5nx1 1gyweh0 2mwxx',
  'w64ufq 17y6549 1oyo4bm vhqe5c 94qs10 1ebyjku 1qeekvx 1tup5ch 1vwobhf 1gblnzd 1tn220r 1t9c76s 1eqn0a7',
  'woes9d 1twqviq m5us12 5htpb1 1pf99ji inxi8h 1re9j0u 7wqe0l',
  'txviy4 1n5bt94 1uhi0ne hb6r6 1fy8i0g 19ju9ab',
  'z3ohw7 1st69nm 1if699g 1lwzrhg xtpdpb 7to5ux 12xfr5z',
].join(' ');
const known: ReadonlySet<string> = new Set(stood.split(' '));

export const fingerprint = (letter: string, language: LanguageCode, text: string): string =>
  hash(`${letter} ${language} ${text}`);

export const stoodAsExample = (letter: string, language: LanguageCode, text: string): boolean =>
  known.has(fingerprint(letter, language, text));
