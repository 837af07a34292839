// What sellers must not write, in English.
import type { Words } from '../forbidden-words';

export const english: Words = {
  spaced: true,
  lists: {
    ignore:
      'thanks? (you )?~for (your|the|this|leaving|sharing) ~3(feedback|reviews?|rating)|(?<!would )appreciate (your|the) feedback|(under|after|pending|upon|during) ~review|reviews? of (your|the|our|this) (case|claim|request|return|photos?|file|complaint|damage)|(phone|charging|carry*|battery|protective|hard) case|(close|open|remove) ~case ~3(gently|lid|firmly|until|click*)|updat* you|you ~updated',
    review:
      '(?<!(to|please|will|we|can|could|must|should|team) )reviews?(?! (your|the|this|that|it|our|any|all|whether|if))|review (us|our|(the|this|your) (product|purchase|item)(?! (number|details)))|(star|your|our|product|positive|good|a) ratings?|rate (us|our|this|your)',
    feedback: 'feedback',
    reward:
      'refund*|gift*|cash ?back|discount*|bonus|free|money|[$€£] \\d+|\\d+ ([$€£%]|usd|euros?|dollars?)|in (return|exchange)|vouchers?|coupons?',
    change: 'remov*|delet*|chang*|revis*|updat*|edit*|withdraw*|tak(e|ing) ~3down|correct',
    good: 'positive|good|great|nice|excellent',
    stars: '(5|five) ?stars|(5|five) ?star(?= (reviews?|ratings?|feedback))',
    give: 'over the moon|delighted|leav(e|ing)|giv(e|ing)|rate|post|please|writ*|share',
    again:
      'again|remind*|second (time|request|reminder)|not (yet )?(left|written|received|seen|posted|reviewed)|havent|not yet|still no',
    promo:
      '(promo*|coupon|discount|voucher) code|\\d+ % off|follow (us|our (shop|store))|newsletter|new arrivals|(flash|summer|winter|big|our) sale|special offers?|buy (one|two|1|2|3) get',
    coupon: 'coupons?|vouchers?|discount*|cheaper',
    next: '(next|future|another) (orders?|purchases?|visit|time)|everything',
    goods:
      '(check out|visit|look at|discover|see) our (_ )?(shop|store|collection|catalog*|range)(?! (policy|hours))|our ~2(other|new|latest) ~2(products?|items?|models?|collection)',
    site: 'our (own |official |new )?(web ?site|web ?shop|online ?shop|home ?page)|link (below|above)|(this|following|our) link',
    contact:
      '(call|phone|text|e ?mail) (us|me)|(contact|reach|write|message) (to )?(us|me) ~3(by|via|through) ~(phone|e ?mail|text)|(send|drop) (us|me) an? (e ?mail|text)|our ~(e ?mail|phone)',
    outside:
      '(between|among) (us|ourselves) ~3{p}|(outside|off) (of )?(the )?({m}|platform|marketplace)|(buy|order|pay|deal) ~5direct(ly)? (from|with|to|on) (us|our)|(buy|order) ~3(from|on|in) our (own )?web ?(site|shop)',
    pay: 'pay|refund*|transfer|money',
    purse: '(via|by|through|using|with|over) ~({p}|(bank|wire) transfer|venmo|zelle)',
    paid: 'paid|original|used',
    account:
      'your (iban|bank details|(account|card) number)|(send|give|tell|need) (us |me )?your ~(paypal|bank)',
    confirm:
      'confirm (?!that|whether|if)~3(receipt|delivery|goods|received|order)(?! (address|date|time|number|details|until|has|is|was|will))|click ~3confirm*',
    arrived: '(once|after|when|as soon as|if) ~6(receiv*|arriv*|got|get|delivered)',
    close: 'clos(e|ing)|cancel*|withdraw*|drop|remov*',
    claim: '(case|claim|dispute|chargeback|complaint)s?|a to z',
    ask: 'please|kindly|could you|would you|can you|ask you|we hope|if you ~2(clos|cancel|withdraw)*|must|have to|need to|first|in advance|early',
    cancel: 'cancel*',
    order: 'order|purchase|from your account',
    wish: 'if you (do not|dont|no longer|would|rather|prefer|want)|as (you )?(asked|wish*)|why|you ~(would like|want|wish|asked|chose|like) to|whether|(like|want) us to',
    threat:
      'legal action|(our|my) (lawyers?|attorneys?)|sue you|black ?list*|report (you|your account)|you will (regret|be sorry)|you are ~3(liar|thief|scammer|cheat*|fraud*|stupid|dishonest)|idiots?|fuck*|shit|scammers?|liar',
    promise: '(we|i|can) ~(guarantee|promise)|100 %|definitely|for sure',
    arrive: 'arriv*|deliver*|be (with you|there)|get (it|there)',
    boast: '100 % satisf*|satisfaction guarantee*|declar* ~4(gift|lower ~(value|price))|as a gift',
    press: 'must|have to|immediately|within \\d+ hours|otherwise|only ~if|our account',
    not: '(do|does|must|should|need) not( need| have)?( to)?|dont( need| have)?( to)?|never( ask)?( you)?( to)?|no need to|cannot|without',
    thanks: 'thanks? (you )?~for ~3(order|purchase|buying|shopping)',
    shipped: '(has|was|been|is|just|have) ~2(shipped|dispatched|sent)|on (its|the) way',
    help: 'questions?|problems?|hesitate|let us know|contact us|enjoy',
    trouble: 'sorry|delay*|late|lost|customs|address|protect*',
  },
};
