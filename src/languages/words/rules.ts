// The one table of rules for all languages: which concepts together say what, and how strongly.
//
// `finding strength terms`. All terms must be found near the first one: in its clause; with `&` in its
// sentence; with `&&` in the message.
// `x!` x under a not · `x~` denied or not · `x.y` the verb x is about y · `x.any` about whatever ·
// `-x` x is absent · `>x` x stands behind the first term · `x/y` one of them · `?` the sentence asks.
// Without `.y` a verb must be about the goods or nothing named, never money, papers, accounts.
import type { IssueId, Warning, Wish } from '../../base/ids';
import type { Concept } from '../lexicon';

/** What a rule finds: an issue, a wish, a refusal, a warning. */
type Finding =
  | IssueId
  | 'usable'
  | 'settled'
  | 'empty'
  | `wants_${Wish}`
  | `refuses_${Wish}`
  | `warns_${Warning}`;

/** Found by comparing: another size or colour than bought, fewer than bought, a share in per cent. */
type Name =
  | Concept
  | 'number'
  | 'otherSize'
  | 'otherLook'
  | 'fewer'
  | 'dearer'
  | 'share'
  | 'any'
  | '&'
  | '&&'
  | '?';
type Terms<Line> = Line extends `${Finding} ${number} ${infer Rest}` ? Rest : never;
export type Split<Text, Sign extends string> = Text extends `${infer First}${Sign}${infer Rest}`
  ? First | Split<Rest, Sign>
  : Text;
type Bare<Term> = Term extends `${'-' | '>'}${infer Rest}` ? Rest : Term;
type Unmarked<Term> = Term extends `${infer Rest}${'!' | '~'}` ? Rest : Term;
type Names<Line> = Split<Unmarked<Split<Bare<Split<Terms<Line>, ' '>>, '/'>>, '.'>;
/** A line whose finding and concepts exist; any other does not compile, and the error names the word. */
type Rule<Line> = [Terms<Line>] extends [never]
  ? Line & { readonly needs: 'a finding and a strength first' }
  : [Exclude<Names<Line>, Name>] extends [never]
    ? Line
    : Line & { readonly unknown: Exclude<Names<Line>, Name> };

const table = <const Lines extends readonly string[]>(
  ...lines: Lines & { readonly [At in keyof Lines]: Rule<Lines[At]> }
): readonly string[] => lines;

export const rules = table(
  // What leaves the thing usable.
  'usable 5 usable',
  'usable 5 otherLook',
  'usable 5 otherSize',
  'usable 5 wrong colour',
  'empty 5 empty -spot -part -half -number',
  // Money that came back, or a second parcel: what is told as over. A thanks may also come in advance.
  'settled 6 repaid',
  'settled 6 payback arrive.payback/arrive.money/arrive.account',
  'settled 5 thanks >payback/repaid -general',
  'settled 5 payback/replace praise -general',
  'settled 5 replace arrive',
  // It did not come.
  'not_received 8 arrive! -only -part',
  'not_received 8 parcel!/order!/goods! arrive',
  'not_received 8 have! -want -regret',
  'not_received 7 parcel! -work -include -track',
  'not_received 8.2 nothing -work -return -replace',
  'not_received 7 lost',
  'not_received 8 && wait/late payback/money want/payback -returned -part',
  'not_received 12 && arrive!/parcel!/goods!/order!/send!/nothing payback!/repaid!/money!/arrive.payback!/arrive.money! -returned -refused',
  'not_received 10.6 sender -customs -want',
  'stolen 9 & marked arrive!/nothing/parcel!/goods!/lost/spot!/it!',
  'stolen 9 & marked spot empty',
  'stolen 11 & marked address/elsewhere -change.any -ask -want -how',
  'stolen 8.5 & spot lost',
  'stolen 7 & marked bad',
  'stolen 7 & marked >not/without -praise',
  'stolen 9 stolen',
  'stolen 7 && marked arrive!/nothing/spot!/parcel!',
  // Where it is.
  'where_is_order 7 where',
  'where_is_order 6 when',
  'where_is_order 7 track',
  'where_is_order 6 track.site',
  'where_is_order 6 news parcel/order/it/goods/send/arrive',
  'where_is_order 5 news',
  'where_is_order 6 news!',
  'where_is_order 5.9 late -answer',
  'where_is_order 6.5 late parcel/order/arrive/send',
  'where_is_order 4 wait -answer',
  'where_is_order 6.5 wait parcel/order/arrive/goods/send',
  'where_is_order 5.9 stuck',
  'where_is_order 8.2 stuck customs',
  'where_is_order 8.2 when customs',
  'where_is_order 4 transit',
  'where_is_order 7 track! -fail',
  'where_is_order 6 transit ?/ask/news/track/parcel/order',
  'where_is_order 5 send! -part -return!',
  'where_is_order 6 send ?/ask -change -elsewhere -address -return -replace -general',
  'where_is_order 5.9 arrive ask/? -how -cannot -general -part -work -return -replace -paper -manual -elsewhere -answer',
  'where_is_order 6 arrive when/want -payback -work -broken -part -general -elsewhere -return -replace -paper -manual -answer -cut',
  'where_is_order 9 work.track!/fail.track/problem.track',
  // Something is missing.
  'missing_item 7.5 arrive! part',
  'missing_item 6.5 missing -parcel -track -days',
  'missing_item 8 missing part/half/rest/goods',
  'missing_item 9.5 missing manual part',
  'missing_item 8 missing number -days',
  'missing_item 9 only arrive number/half/part/rest -days',
  'missing_item 7 only arrive/send/include -days -number -reply',
  'missing_item 5.9 only include',
  'missing_item 8 only number goods/part/order -days -praise -broken -work',
  'missing_item 9 fewer',
  'missing_item 8 rest arrive!/where',
  'missing_item 8.5 where.part',
  'missing_item 8 empty -spot',
  'missing_item 8 half arrive/order/parcel/goods/missing/send/include -size -return -shown -days',
  'missing_item 5 half -days',
  'missing_item 7.5 include! -manual',
  'missing_item 8 part! -work -fail -use -broken! -missing! -fail!',
  'missing_item 4 arrive/send >without -broken~ -fail~ -problem~ -late~ -bad~ -praise -pack -fee -customs -reply',
  'missing_item 9.5 part!/without manual!',
  // Something else came.
  'wrong_item 8 wrong arrive/send',
  'wrong_item 8 wrong order/parcel/goods/size/part',
  'wrong_item 5 wrong',
  'wrong_item 8.5 other arrive/send -forbid',
  'wrong_item 4.5 other -want -change -ask -forbid',
  'wrong_item 6 other goods',
  'wrong_item 8 mixed',
  'wrong_item 8 bought! -unauthorised',
  'wrong_item 8 goods!/order!/it!/parcel! >bought -arrive',
  'wrong_item 7 instead arrive/send -fewer -wait -again',
  'wrong_item 9 otherSize',
  'wrong_item 9 && colour wrong/differ/other bought hue',
  'wrong_item 8.3 shown! >order -bought',
  'wrong_item 7 size! bought/arrive',
  'wrong_item 5 & bought cut arrive/send -only -broken -days -late',
  'wrong_item 5 & bought >send -days -number -only -late -when -ask -broken',
  // Damaged, defective.
  'damaged 6.5 broken',
  'damaged 8 broken arrive/transit/pack/send/include',
  'damaged 7 broke arrive/transit/pack',
  'damaged 8 & broke pack/transit -after',
  'damaged 5.5 broke',
  'defective 7.5 & broke after',
  'defective 7.5 fail',
  'defective 8 fail after/work',
  'defective 8.5 work! -track -fail!',
  'defective 7.5 only work -praise',
  'defective 9 & change.part nothing/work!',
  'defective 7 broken after -arrive',
  'defective 7.2 & broken use/fail -arrive -transit -pack',
  'defective 3 problem goods/part',
  'defective 6 use! -how -manual -unsure -size',
  'defective 7 burn',
  'defective 7 & glow -praise -thanks -hue -colour -arrive~ -include~ -when -where',
  'defective 4 wrong work/include',
  // Not what was shown.
  'not_as_described 7 differ',
  'not_as_described 8 differ shown/hue/colour/goods',
  'not_as_described 7.5 shown!',
  'not_as_described 6 than shown/expect/bought/arrive',
  'not_as_described 6 & than -praise',
  'not_as_described 8.5 wrong/other/differ colour',
  'wrong_item 6 otherLook',
  'not_as_described 9 otherLook',
  'not_as_described 6 poor',
  'not_as_described 7 poor goods/arrive/size/shown',
  'not_as_described 6 misfit',
  'not_as_described 5 fit!',
  'not_as_described 7 fit! size/goods/shown',
  'not_as_described 5 & expect! -praise',
  'not_as_described 7.5 & expect fee/charge/than -praise -arrive -wait',
  'not_as_described 4 expect & cut',
  'not_as_described 3.5 && expect -praise -arrive -wait -late -when -track',
  'not_as_described 8.5 && shown half -arrive',
  'not_as_described 6.5 material! -poor!',
  'not_as_described 7 & shown >cut/only/instead material/hue/number/only',
  'counterfeit 9.5 fake',
  'counterfeit 9.5 genuine!',
  // Money.
  'unauthorised 9.5 unauthorised',
  'unauthorised 9 recognise! order/charge/money/it',
  'unauthorised 9 & charge bought!/order!',
  'customs 8 customs money/fee/want/charge/payback/refused',
  'customs 7.2 customs',
  'overcharged 9 overcharge',
  'overcharged 8.5 dearer',
  'refund_owed 8 payback!/repaid! -want -return -replace',
  'refund_owed 9 arrive.payback!/arrive.money!',
  'refund_owed 8.5 & repaid/arrive.payback half/only/discount/share',
  'refund_owed 12.3 nothing.payback/nothing.money',
  'refund_owed 8 nothing return',
  'refund_owed 8.5 where.payback/when.payback/track.payback',
  'refund_owed 8 wait.payback/late.payback/news.payback',
  // Money alone may be asked for a parcel that did not come: then that is the issue, and money the wish.
  'refund_owed 5.5 where.money/when.money/track.money/wait.money/late.money/news.money',
  'refund_owed 9 && returned payback!/repaid!/money!/nothing',
  'refund_owed 7.5 && returned money',
  'refund_owed 9 && returned where/when/wait/arrive.payback!',
  'refund_owed 7 payback days -want -general -ask',
  'refund_owed 8 & refused money/payback',
  'refund_owed 8.5 missing.payback/missing.money',
  'refund_owed 9 && when payback/money return/returned',
  // Where it should go.
  'change_address 9.5 address change/another/want/wrong/elsewhere/ask/cannot/unsure/how/missing/problem/use/bought',
  'change_address 9 change.address/wrong.address/missing.address/use.address/problem.address/late.address',
  'change_address 7.5 address',
  'change_address 8.5 elsewhere send/arrive/change/general/instead -forbid',
  'change_address 6 elsewhere -forbid',
  // It should not come.
  'cancel 9.2 cancel',
  'cancel 8.5 forbid -again -replace -payback',
  'cancel 7.5 regret',
  'cancel 7 want! order',
  'cancel 8 & regret order/cancel',
  'cancel 10.5 & if cancel -fee',
  // It should go back.
  'return_request 6 return',
  'return_request 8 return want/ask/?/how/unsure/cannot',
  'return_request 9.2 && misfit/fit! return/replace',
  'return_request 5 payback',
  'return_request 6.5 payback want/ask/?/cannot -return',
  'return_request 5 replace -forbid',
  'return_request 6.5 replace want/ask/?/instead -forbid',
  // How it is used.
  'how_to_use 7.5 how use',
  'how_to_use 8 how use ?/want/part/goods/it',
  'how_to_use 8 unsure use',
  'how_to_use 7.5 how work ?/ask/want/unsure',
  'how_to_use 5.5 use ask/want/?',
  'how_to_use 9 manual!',
  'how_to_use 9 arrive.manual!',
  'how_to_use 9 manual want/missing/ask/unsure/cannot/?/include!/only/part',
  'how_to_use 4 manual',
  // Something else altogether.
  'other 9.7 cancel.account/cancel.fee/cancel.paper/regret.account/cancel.replace',
  'other 9.7 fee cancel',
  'other 9.3 change.account/change.paper/change.site/cancel.review',
  'other 9.3 return.fee ?/ask/how/want',
  'other 8.3 arrive.reply!/arrive.paper!',
  'other 8 general ?/ask/how/when -elsewhere',
  'other 6 general -elsewhere',
  'other 7 account',
  'other 7 paper',
  'other 7 fee -poor/poor.fee -expect',
  'other 7 buy',
  'other 4 review -badReview',
  'other 8 change.order/change.goods -address -news',
  'other 8 work.site!/fail.site/problem.site',
  // Wishes.
  'wants_refund 5 payback -general -where -arrive -discount -share',
  'wants_refund 6 payback want/ask -discount -share',
  'wants_refund 6 money want/where -arrive',
  'wants_refund 6 & repaid/arrive.payback half/only/discount/share',
  'wants_refund 6 payback!/repaid!/arrive.payback!/arrive.money!/where.payback/wait.payback/track.payback -want',
  'wants_refund 6 discount >or >payback',
  'wants_refund 6 payback >or >discount',
  'wants_replacement 6 replace -general',
  'wants_replacement 6 & missing/arrive.part! send want',
  'wants_cancel 6 cancel/regret',
  'wants_cancel 6 forbid -again -replace -payback',
  'wants_discount 6 discount -repaid',
  'wants_discount 6 share payback/money',
  'wants_answer 6 answer',
  'refuses_refund 6 want! payback/money',
  'refuses_refund 6 instead >payback',
  'refuses_refund 6 forbid.any >payback -again',
  'refuses_refund 6 decline payback~ -discount -replace -again',
  'refuses_refund 6 & payback! want replace -arrive -days',
  // "No replacement" may be what a shop said: the buyer's own word is one with what is wanted instead.
  'refuses_replacement 6 & replace! payback/money/want -send -refused',
  'refuses_replacement 6 want! replace',
  'refuses_replacement 6 forbid.any replace/replace!/again',
  'refuses_replacement 6 decline replace/again',
  'refuses_replacement 6 enough/regret.replace',
  'refuses_replacement 6 cancel.replace',
  'refuses_replacement 6 want! again -payback -money',
  'refuses_replacement 6 & want! again -replace -payback -money',
  'refuses_replacement 6 instead >replace/again',
  'refuses_cancel 6 cancel!',
  'refuses_discount 6 discount!',
  'refuses_discount 6 want! discount',
  'refuses_discount 6 decline discount',
  // Warnings.
  'warns_safety 6 burn',
  // A candle burns, a jacket is fire, a case smoke grey, a smoke detector has not come.
  'warns_safety 6 & glow -praise -thanks -hue -colour -arrive~ -include~ -when -where',
  'warns_safety 6 hurt',
  'warns_threat 6 & badReview unless',
  'warns_legal 6 legal',
  'warns_chargeback 6 chargeback',
  'warns_outside 6 outside',
);
