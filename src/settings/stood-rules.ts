// What built-in rules say and have said: a row of a tab that still says so was never changed, and follows the built-in
// rule as it is now.

/** Fingerprints. A rule that changes adds its own; none is ever removed. */
const stood = [
  'f5kxct bwknzj 16sebwn 12b79j7 vid2pc woo6en osu73y 3nsffr hxg94e 1o022l8 bi5nw2 88pwfu 86048x',
  '1t25z2a vgi0u0 oe9jwf ri2jpy 1rdb8wg 1mkdtq6 zad37j 100yy0m 1tv92rx w8pbyr zbsx2b 1gylc8j dvzfkd',
  '1d97g46 1uwt74b 16882yt 1kl2lrc qp6atd 1yvqwss kozldb cncd8d i9w4gh v9dig7 17u9fqn 2yqsxv b9e67m',
  '1wgybzr 1w91k75 hbg3q1 1ttx90p 18lpqhk hnv4sc b6g0ex 1pfht54 1q1av3t 4sakhv 73fudb vcov1w 5x6gjz',
  '13pb0vt 1aexnm8 6gbu20 e7iqn4 7nkh40 7ihji8 4ek1rn 1d5fam1 b6y811 1tnmfbh 1384w4t iuvcuc xuzq5s',
  '1mvktzy 10iylr4 wyvpzz jhm2b8 7zq3q 3z9a64 c65m2d 1xvluqf la3tqi sy9p3t 7qnowo z907dq 2cuwgl',
  '7ndihg bqj6jd fyj7ve g0fovy 15le1sk kdzhxj 19qjo4k 1ce1j47 osgc3t 11nrdar rbq87m 1k4x8ai 1r7uyfb',
  '9t8kff hsidyq 1kdcev2 lljaqm 5i9x9v 164mvwt njzp8i o7j9rx rvz39j au6kdu 1llckby 11pk32x t1v2lj',
  'yozv58 lx4iyy l56amr v1r9sn 1x0mq0k 1vjc5tc 1ms0gs5 lgoi9m 1114xgr 317qw2 z6j4yw 1wwpfbf',
  '1ybium8 1lgvlto d6gr2x vnhze3',
].join(' ');
const known: ReadonlySet<string> = new Set(stood.split(' '));

export const stoodBefore = (fingerprint: string): boolean => known.has(fingerprint);
