// How English-speaking buyers say it.
import type { Lexicon } from '../lexicon';

export const english: Lexicon = {
  spaced: true,
  generous: true,
  denies: [1, 3],
  concord: false,
  common:
    'the a an my i you it is are was not to of for and in on me we this that do does dont can have has how what when where want need please pls with your but get got order cancel wheres hi hello thanks help would like from no any there im ive id u ur never without very these those good morning day dear sir madam he she they were just about other another none answer always after before now if or then than because been had will should could only',
  mend: 'orders? order(ed/ing) purchase(/d/s) packages? parcels? items? articles? products? shipments? deliver(/y/ed/ing/ies) shipping shipped dispatch(/ed) cancel(/s/ed/led/ing/ling/ation/lation) address(/es) track(/ing/ed/er) status where when follow(/ing) locat(e/ed/ing/ion) estimated arriv(al/e/ed/es/ing) receive received receipt chang(e/ed/ing) modify(/ing) modification updat(e/es/ed/ing) correct(/ing) edit(/ing) wrong incorrect broken damaged missing refund(/s/ed) reimbursements? compensations? rebates? cashback return(/ed/ing) accounts? subscriptions? newsletters? invoic(e/es/ing) whereabouts happen(ed/ing) going progress(/ing) monitor trace tracing supposed methods options? payments? afford mind mistake accident(/ally) penalt(y/ies) charges? charger fees costs? check(/ing) find billing different secondary enter(/ing) submit setting switch replace information expect(/ed) another described waiting warehouse courier counterfeit fake genuine authentic original replica description defective faulty working stopped scratched cracked crushed shattered instructions manual exchange quality picture colou?r withdraw(/al) revoke undo annul anymore longer bought money warranty password profile review feedback complaint customer service postcode street house apartment moved instead never nothing haven didnt doesnt hasnt havent wasnt isnt dont remote button yesterday today please question problem assistance possible',
  keep: 'amounts annual apartments willing fill* ought fought broker cancer chatting charter collecting correct(s/ions) crack* brush* rush* detective directive exit* offer* ensur* estimates expert except* heaven horse hous* indifferent involv* invit* locations log* massing monkey mover moves noting newer older odder border* originally patients packaged passages passport lease possibly postpone produce(/d/r/rs) productive project* protect* programs qualify equality debate relat* reliev* reserved remind* retained retired preview stretched serviced letting seat* pet* wet* shelter* scatter* chatter* slip* skip* step* strip* chip* shin* shap* snap* statue streets stitch tack* trick* traces truck* train* talk* thank* wast* writ* white* warehouses warrant withdrew wording working yesterdays therein trade fellow hollow hamper* harden* potions? suppose teaching tackling cheek chick casts coasts coats trailing load* export* execut* arising archiv*',
  filler:
    'the a an my our your his her their this that these those very really so quite just even also still already actually completely totally always ever damn fucking bloody whole entire u ur im its it been is was be has have had of',
  numbers: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  words: {
    order: 'oder|ord(er/ers/r/rs)|purchases?|transactions?',
    parcel:
      'consignment|deliver(ies/y)|envelope|packages?|parcels?|pkg|postage|shipments?|shipping',
    goods:
      'articles?|bag|book|case|clothes|device|dress|gift|goods|items?|jacket|lamp|machine|merchandise|ones?|phone|piece|present|products?|set|shirt|shoes?|stuff|things?|toy|unit|watch',
    it: 'anything|both|everything|it|its|mine|something|that|the(m/se/y)|this|those',
    part: 'batter(ies/y)|bolts?|brackets?|button|cables?|cap|contents|cord|covers?|filter|glove|handles?|hooks?|legs?|lids?|nuts?|parts?|pieces?|plug|pump|shel(f/ves)|sock|stand|strap|tools?|accessor*|adapt*|charger*|component*|cup*|remote*|screw*|spare*|memory/sd card',
    pack: 'carton|pack(/age/aging/ing)|wrapp(er/ing)|box*',
    money: 'amount|bucks|cash|dollars|euros|funds|money|payments?|pounds|rupees|sum',
    payback:
      'cashback|compensat*|payout*|rebate*|refund*|reimburs*|repay*|restitution*|money return*|return* my money|credit note|cash/credit(/ed)/money back',
    fee: 'costs?|fees?|free|prices?|penalt*|fines? for|delivery/early/exit/postage/shipping/termination/withdrawal/cancel* @fee/charges?/rates?|any charges?|how much|pay for cancel*|charges? for/to cancel*|pay if/to',
    paper:
      'bills?|receipts?|vat|coupon*|invoice*|voucher*|gift card|proof of purchase|discount/promo code',
    account:
      'accounts?|billing|login|pin|points|premium|profiles?|regist(er/ration)|signup|trial|member*|newsletter*|password*|subscri*|unsubscrib*|user*|personal data/details/info*|credit cards|bill(/ing)/email/invoice/ip/mail/pay(ment/pal)/web address*|log(/ging)/sign(/ing) in/up',
    address:
      'addres|adres|destination|postcode|street|address*|apartment/building/door/flat/house/street/unit name/no/number|delivery/shipping details/location/place/info*|deliver(ing/y)/following/my/new/ship(ment/ping)/this address*|ship to address|edit/chang*/modif*/updat* place/where ~7 go/goes/going/sent/shipped/deliver*|post(/al)/zip code',
    reply:
      'answers?|callback|code|confirmation|emails?|explanation|mail|messages?|notification|repl(ies/y)|respon(d/ds/se/ses)|sms',
    service:
      'agents?|behavio(r/ur)|company|drivers?|guy|manager|person|postman|sellers?|services?|shop|staff|store|support|team|warehouse|courier*|employee*|representative*|delivery agent/boy/driver/guy/man/partner/person/staff',
    site: 'checkout|form|links?|online|page|portal|site|website|tracking link/page/site|your app/system',
    review: 'comment|feedback|ratings?|reviews?|star|opinion*',
    manual:
      'booklet|guide|tutorial|instruction*|manual*|video how|what ~3 button|which button|do i press|before using|first use|what/which app/batter(ies/y)',
    arrive:
      'came|collected|com(e/es/ing)|deliver(/ed/ing/s)|get(/s/ting)|got(/ten)|here|landed|possession|reache(d/s)|recd|recived?|saw|seen|arriv*|receiv*|reciev*|make it|made it ~2|show(/ed/n/s)/turn(/ed/s) up',
    send: 'mailed|packed|post(/ed)|sen(d/ding/ds/t)|ship(/ped/s)|suppl(ied/y)|dispatch*',
    marked:
      'left @it/@pack/@parcel ~1 at/by/in/on/outside/with|was delivered to|allegedly/apparently/listed/mark(ed/s)/said/say(/ing/s)/stat(e/ed/es/us)/supposedly/tracking/accord*/claim*/confirm*/insist*/show*/swear* ~6 delivered/dropped/handed|left with neighbo*|says left|signed by/for|photo/proof of delivery',
    spot: 'doorstep|garage|gate|letterbox|mailbox|neighbo(r/rs/ur/urs)|porch|reception|steps|at my door|letter/mail/post box',
    nothing:
      'nope|nothing to show|nothing in ~2 mail|empty handed|yet to @arrive/be/get/see|not ~3 seen ~1 @parcel|non/not delivery/receipt|fail* to arrive/deliver|nothing so far|nothing at all|nobody brought/came/gave/knocked/rang|no one brought/came/gave/knocked/rang|delivered/given/handed/left ~1 to/with another/some(body/one)/wrong/neighbo*|got no ~1 @goods/@order/@parcel|i have no @parcel|no such @parcel|not with me|@not appear(/ed)|not in my hands|no delivery/package/parcel/show/sign/trace/where|still hasnt/isnt/nothing/without',
    lost: 'gone|lost|mis(laid/placed)|disappear*|vanish*|lost by/in ~3 carrier/mail/post/transit|went astray|goes/gone/went missing',
    stolen:
      'nicked|pinched|robbed|snatched|steal|swiped|theft|thie(f/ves)|stole*|some(body/one) took|took/grabb* ~2 @pack/@parcel|tak(e/es/ing) ~1 @pack/@parcel off|made/ran/run/walk* off with|missing/taken from doorstep/porch',
    where:
      'wheres|where ~1 @goods/@order/@parcel|where ~4 is|where did ~2 go|where are/is/it/my/our/s/they|were/wher is',
    when: 'whens|redeliver*|how many ~1 days/weeks|what/which date/day/time|what period|how close/far/fast/long/soon/quick*|when am/are/can/could/do/does/is/may/might/r/s/shall/should/will/would|by/idea/informed/know/say/tell/until/wonder* when|how much longer/time',
    track:
      'eta|locat(e/ing)|status|trac(e/ing/k/ked/king/ks)|whereabouts|monitor*|progress*|trackin*|find out where|look* into where|anticipated/estimated/expected/scheduled ~2 arrival/date/delivery/time|arrival/delivery date/day/estimate/time|check(/ing)/find(/ing)/follow/see/view ~3 @order/item/package/parcel/shipment/status|how ~1 delivery/order/package ~1 doing/going|location/situation/sta(ge/te) of|tracking code/details/id/link/number/info*/update*|stands? with|going with order',
    news: 'chasing|details?|holdup|news|report|updates|word|info*|heard anything/back|hear from|keep me posted/updated|is/whats up with|what is going/happening on|going on with|whats going/happening on|happen(ed/ing) to/with|updates? about/concerning/for/of/on/regarding/with|anything happened/new|tak(es/ing) so/this/very long|tak(es/ing) ages/forever/long',
    wait: 'awaiting|wait(/ed/ing/s)',
    late: 'late|overdue|should have ~2 arrived/been/come|too long|delay*|behind schedule|slow shipping/deliver*|pass(ed/t) ~2 date/deadline/due|promised ~3 days? shipping/deliver*|supposed to @arrive/be|missed ~2 deadline/delivery|its/now/on day|never/not on time|need(/ed) it by',
    stuck:
      'stuck|sitting at/in/there|on hold|not ~1 mov(e/ed/ement/ing)|no movement|no ~2 updates?|hasnt/havent/not ~1 been scanned|only/still being/in/marked/on/say*/show* pending/processing/transit/prepar*|label created|hasnt/not changed/left/moved/updated|returning/return* to sender',
    transit:
      'trans(it/port)|underway|on way|out for delivery|during delivery/shipping/trans(it/port)|cleared customs|handed ~2 to courier|leave/left already/depot/facility/hub/store/warehouse/yet/your|go/gone/went out|already/still in',
    customs:
      'border|clearance|customs|dut(ies/y)|import|tariff*|customs/import dut(ies/y)/fees/tax',
    broken:
      'bent|bits|brokn|bruised|burst|busted|chip(/ped/s)|crack(/ed/ing/s)|crease(/d/s)|crumpled|damp|dent(/ed/s)|destroyed|dirty?|filthy|flattened|fra(ctured/yed)|leaked|mangled|marks|melted|rip|ruined|scrape(/d/s)|shards|snapped|spilt|stain(/ed/s)|sticky|tampered|tear|tor(e/n)|unsealed|warped|wrecked|blemish*|crush*|damag*|deform*|mold*|mould*|ripp*|rust*|scratch*|scuff*|shatter*|smash*|soak*|spill*|splinter*|squash*|in/into ~4 bits?/pieces/smithereens|all/are/arrived/completely/everything/got/inside/is/was wet|found/had/has/have/with holes?|in half|seam/stitching/zip(/per) ~2 @broken|mark on|wet through|already/box/came/split open|already opened|glass/juice/leaking/liquid everywhere|banged/beat(/en)/marked up',
    usable:
      'dirty|stain(/ed/s)|scratch*|scuff*|still @work/usable/fine/use/wear|cosmetic/little/minor/slight(/ly)/small/tiny ~1 chip/crack(/ed)/damage/defect/dent(/ed)/flaw/hole/mark/tear|works anyway/fine/ok/though|can keep/use it',
    broke: 'break(/ing/s)|brok(/e/en)',
    work: 'boots?|charg(e/es/ing)|clos(e/es/ing)|connect(/ed/ing/s)|cool(/ing/s)|detects?|function(/ed/ing/s)|heats?|last(ed/s)|locks?|pair(/ed/ing/s)|plays?|powers|prints?|respond(/ing/s)|seals?|spin(/ning/s)|start(/ed/ing/s)|stays|sticks?|suck|syncs?|usable|work(/ed/ing/s)|inflate*|lights?/powers?/stand up|clean/cut/open/shut properly|get(/ting) ~2 connected/going/open/running/started/to/work*|keeps? time/warm',
    fail: 'blocked|bricked|bugs?|buzz(/es)|click(ing/s)|dead|die(d/s)|dim|doa|dud|fad(ed/es/ing)|faulty?|grind(ing/s)|hums?|inaccurate|jam(/med/s)|junk|lag(/ging/s)|leak(/ing/s/y)|loose|pilling|pixels?|quits?|shr(ank/ink/inking/inks/unk)|snaps|undone|unglued|unresponsive|unusable|useless|beep*|blink*|clog*|collaps*|crash*|defect*|deflat*|disconnect*|drain*|drip*|flicker*|freez*|glitch*|malfunction*|overheat*|peel*|rattl*|restart*|screech*|squeak*|unravel*|vibrat*|wobbl*|stop(/ped/s) charging/heating/responding/spinning/function*/work*|quit working|display/monitor/screen ~3 bla(ck/nk)/dark/flickers/frozen|bla(ck/nk)/blue/frozen screen|no/without audio/display/effect/image/light/picture/power/signal/sound/suction|nothing happens|doesnt/wont do anything|awful/grinding/horrible/loud/rattling/strange/weird noise*/sound*|shut(/s/ting) ~1 down/off|broke down|something wrong with|only lasts|lasts ~3 hours/min|only works if/one/when/with|lets? water in|water gets in|out of order|are/burn(ed/t)/conked/cut(/s/ting)/drops/fall(ing/s)/fell/gave/goes/is/wears/went/wor(e/n) out|came/com(e/es/ing)/fall(ing/s)/fell/goes/rubs/washe(d/s)/wore off|not cold/hot/respon(ding/sive)/sticking/waterproof|came/com(e/es/ing)/fall(/ing/s)/fell apart/loose/undone/unglued/unst(itched/uck)|gave/given?/packed up|switch(es/ing)/turn(ing/s) ~1 off|drops/loses connection/signal/time|cracked/dies/snapped after|bends/breaks/tears easily|lost suction|get(/s/ting) stuck|goes/went flat',
    problem: 'bugs?|errors?|fail(/ed/s)|hassle|issues?|troubles?|problem*',
    burn: 'burn(/ed/ing/s/t)|explosion|fire|flames|melt(/ed/ing/s)|singed|smok(e/ed/es/ing)|spark(/ed/ing/s)|explod*|scorch*|blew/blown up',
    hurt: 'chok(e/ed/ing)|dangerous|doctor|hospital|hurt|rash|swollen|unsafe|allerg*|bleed*|blister*|electrocut*|injur*|itch*|poison*|electric shock|got shocked|cut my finger/hand|cut herself/himself/myself|skin irritat*|made me sick',
    wrong:
      'false|mis(pick/taken)|rong|wrong|incorrect*|didnt/dont/not ~3 correct/right item/model/one/product/size/thing|not correct/right|isnt right',
    other:
      'another/different/other ~1 @order/@parcel/articles?/colo(r/ur)/items?/kind/model/one/products?/size/things?/type/version/customer*/person*|something different/else|completely/entirely/totally different|not my item/order/package/parcel/size|not mine|2/both/two left|isnt/not the one|never ordered a/an|need ~4 as ordered',
    mixed:
      'mixup|swapped|switched|anyone/some(body/one) elses?|addressed to someone|not meant for me|mixed things up|different customer/name',
    bought:
      'booked|boug(ht/t)|chosen?|clicked|needed|order(ed/ing)|picked|placed|purchased|requested|selected|wanted|asked/paid for',
    instead: 'instead|in place of',
    differ:
      'different(/ly)|unlike|deviat*|differ*|other than|contrary to|in reality|doesnt resemble|than ~2 advertised/described/shown/what/picture*|isnt/more/nothing like|far/off from',
    shown:
      'ad|claim(ed/s)|description|display|identical|images?|list(ed/ing)|match(/es)|photos?|pics?|picture(/d/s)|promises|shown|stated|advert*|describ*|spec*|the same|labelled/marketed/sold as|as displayed/expected/listed/ordered/per/pictured/promised/said/shown/stated/advertis*/describ*|meant/supposed to have',
    than: 'deceptive|deceiv*|exaggerat*|mislead*|misrepresent*|bigger/cheaper/darker/heavier/larger/less/lighter/longer/lower/narrower/poorer/shorter/smaller/thinner/weaker/worse than|false advertis*|not true to|fake/false description',
    colour: 'colo(r/rs/ur/urs)|shade',
    hue: 'beige|black|blue|brown|cream|gold(/en)|gray|gre(en/y)|navy|orange|pink|purple|red|silver|turquoise|violet|white|yellow',
    size: 'cm|inch(/es)|king|l|large|left|lit(er/re)|m|medium|ml|mm|models?|queen|right|s|single|size(/d/s)|small|type|versions?|xl|xs|xxl',
    poor: 'bland|cheap(/ly)|crap|disgusting|dodgy|expired|foul|garbage|gross|inadequate|incompatible|inferior|itchy|lousy|noisy|odo(r/ur)|overpriced|poor|refurbished|ripoff|rotten|rough|rubbish|secondhand|shoddy|smell(/ed/s/y)|stale|stinks?|thin|tight|tiny|tra(nsparent/sh)|uncomfortable|unsuitable|weak|worn|expir*|flims*|reek*|spoil*|underwhelm*|unimpress*|quality ~4 @bad/@poor/down/low/shit*|quality issues?/problems?|extremely/much/so/super/too/very/way ~1 big/bright/dark/heavy/large/long/loose/loud/narrow/noisy/quiet/salty/short/small/sweet/thi(ck/n)/tight/tiny/weak/wide|runs big/large/small/tiny|out of date|past ~2 date|waste of money|second hand|tastes? ~1 awful/bad/weird|does nothing|no difference|@poor/awful/bad/horrible/low/terrible/worst/crap*/shit* ~2 fabric/item/material/product/quality/workmanship|used item/one/product|dis(appointed/satisfied)/unhappy about/by/with ~3 fabric/item/material/product/quality|not happy/impressed/satisfied with ~3 fabric/item/material/product/quality|item/product/quality ~2 not good/great|not good/great product/quality|sizing is off|not true to size|not as good|doesnt/dont/isnt support*|already/are/been/clearly/is/its/looks/obviously/pre(/viously)/was owned/used|best/open(/ed)/sell/used? before/by|sticky label|not worth it/price',
    expect: 'believe|hop(ed/ing)|thought|expect*|imagin*',
    material:
      'bluetooth|cashmere|cotton|gold|leather|linen|metal|plastic|polyester|sil(k/ver)|solid|stainless|steel|waterproof|woo(d/den/l)',
    fit: 'compatible|fit(/s/ted/ting)|suits?',
    genuine: 'branded|genuine|legit(/imate)|licensed|official|originals?|real|authentic*',
    fake: 'cloned?|copied|fakes?|forger(ies/y)|knockoffs?|lookalike|phon(ey/y)|pirated|rep(lica/licas/ro/roduction)|unofficial|bootleg*|counterfeit*|imitation*|bad/cheap/chinese/first/illegal/is/obvious/pirate/poor/unauthori* cop(ies/y)|knock offs?',
    missing:
      'absent|lack(/ing/s)|minus|miss(ing/sing)|nowhere|short(/age)|unaccounted|failed/forgot(/ten) ~1 add/include/pack/put/send/ship|forgot ~2 @part|short(/age) by/changed/of/one/shipped/two|isnt anywhere|is not there|less than ordered|fewer than|leaving/left/missed out|arent/isnt/not/wasnt/werent in @pack/@parcel/bag/delivery/packet',
    include:
      'enclosed|inside|provided|supplied|contain*|includ*|in bag/box/envelope/package/parcel/there|i count(/ed)',
    only: 'just|merely|only|solely',
    half: 'half|incomplete*|partial*|part of my/order|some of|all of it|isnt complete|a single|one of four/my/three/two|not all/complete/entire/everything/full',
    rest: 'remain(der/ing)|rest|another/second one',
    empty:
      'empty|nothing inside|but/just/only ~1 air/bubble/padding/paper/wrap|nothing in @pack/@parcel/it',
    charge:
      'basket|billed|card|charg(e/ed/es/ing)|checkout|deducted|paid|pay|price|took|transaction|withdrawn|debit*|taken from|bank statement',
    overcharge:
      'overcharg*|double/twice billed/payment/charg*|charged ~4 extra/more/much/too|over charg*|paid more/too|different/higher/incorrect/wrong amount/charge/price/total|price ~4 changed/different/higher/incorrect/wrong|more than ~2 price|duplicate charge/payment|@charge/payment/taken ~4 double/twice|charged again/incorrect/wrong|@charge ~4 2/two times|@charge/cart/listing/website said ~4|charged for 2/two|not/twice the price',
    recognise:
      'authori(se/sed/ze/zed)|familiar|recogni(se/sed/ze/zed)|know about this|agree to|know anything/of',
    unauthorised:
      'compromised|fraudulent|hack*|was not me|wasnt me|identity theft|stolen card|card stolen|without my consent/knowledge/permission/authori*|didnt/never/not ~2 authori(se/sed/ze/zed)/made/make/placed? ~2 @order/charge/payment|never/not ~1 order(/ed) anything|someone ordered|without permission|who ordered this|strange/unexplained/unknown/weird @order/charge/debit/payment|not mine charge|dont know this charge|some(body/one)/who used my|have not bought anything|not made any purchase',
    cancel:
      'can(cl/el)|scrap|stop(/ping)|undo(/ing)|void(/ing)|abort*|annul*|cancel*|cancle*|cansel*|cansle*|rescind*|retract*|revok*|terminat*|withdraw*|call* ~5 off|back/want out|get rid of ~4 @order|revers* ~2 @order|take back ~1 @order|take ~2 it/one/order/them off|@order ~2 annulled/deleted/halted/rev(ersed/oked)/stopped/voided/withdrawn|remov(e/ing) entire/my/whole order|forget about ~1 order|forget the order|@not proce(ed/ss)/fulfil*|if you ~1 cancel*|delet(e/ing)/drop/kill/terminat* ~1 @order',
    regret:
      'mistakenly|accidental*|inadvertent*|misclick*|unintentional*|no/not longer ~2 interested/need(/ed)/required?/want(/ed/s)|not necessary/needed/required/wanted|chang(e/ed/ing) her/his/my/our minds?|@bought ~6 twice|@bought ~6 two times|in error|can(not/t)/couldnt/longer/not ~1 afford|can(not/t) ~1 pay for|found ~3 cheaper|found same|already bought/have one|wont need|not want it|decided against|duplicate order|wrong ~2 chosen/ordered/selected|ordered ~2 wrong|my child/daughter/husband/kid/son/wife bought/clicked/ordered|doesnt/dont/not ~1 interested/need/require/want ~6 anymore/longer/more|dont/not want ~2 now|not for me anymore|ordered too many|dont proceed|by accident/mistake|dont/not need it|bought wrong|dont/not go ahead|dont want it anymore/now',
    refused:
      'declined|denied|rejected|refus*|cancel(ed/led) item/order|out of stock|sold out|not eligible|amazon/been/ebay/gets/got/seller/shop/store/system/they/was/were/you ~1 cancel(ed/led)|already/i/ive/just cancel(ed/led)|agent cancel*',
    return:
      'pickup|ret(run/un/urn/urnable/urning)|take ~2 back|returns form|return address|pick up|bring/tak(e/ing) it back|giv(e/ing)/mail/sen(d/ding/t)/ship(/ped/ping) ~3 back',
    returned:
      'returned|gave/mailed/posted/sent/shipped ~3 back|return(/ed) ~3 arrived/delivered/received|after returning',
    replace:
      'res(end/hip)|substitute|swap(/ped/ping)|exchang*|replac*|re send|send ~2 again/another/correct/missing/new/right ~1|need/want ~2 correct/right ~3|another/new one|right one/size sent',
    change:
      'add(/ed/ing)|alter(/ed/ing)|chang(e/ed/es/ing)|clos(e/ing)|correct(/ed/ing/ion)|divert|drop|gave|invalid|mistakes?|outdated|put(/ting)|readdress|sav(e/ed/ing)|set(ting/up)|specify|typ(e/ed/ing)|adjust*|amend*|creat*|deactivat*|delet*|edit*|enter*|fix*|forgot*|input*|insert*|misspel*|mistyp*|modif*|provid*|rectif*|redirect*|register*|remov*|rerout*|submit*|swap*|switch*|typo*|updat*|take ~3 off/out',
    elsewhere:
      'divert|mov(ed/ing)|redirect|reroute|relocat*|deliver/redirect/reroute/send/ship ~8 instead|go there|other house|somewhere else|new number is|pick up point|deliver(/ed/y)/sen(d/ding/t)/ship(/ped) ~5 abroad/elsewhere|at my work/friend*/mom*/mum*/parent*/sister*|deliver(/ed/y)/dispatch/divert/forward/go/going/leave/put/redirect/reroute/sen(d/t)/ship(/ped) ~5 at/to ~3 another/different/home/hotel/house/job/locker/new/office/other/pickup/place/work(/place)/aunt*/boyfriend*/brother*/dad*/friend*/girlfriend*/grand*/mom*/mother*/mum*/neighbo*/parent*/relative*/sister*|send it home|dont/not live there',
    discount:
      'compensation|discount|goodwill|part* ~1 refund|reduce ~2 price|some money back|half ~2 back/money|knock ~3 off|keep it for|refund ~1 difference/half/part|the difference|price cut/match/reduction|partial compensation|money/percent off',
    answer:
      'advise|agent|confirm|explain|repl(ies/y)|respond|let me know|get back to me|speak/talk ~2 to/with|some(body/one) ~2 call/contact/help|customer service|phone number|answer ~1 my|nobody/one answers/replies|get in touch|answer/call/contact/inform/tell me|getting/write back',
    use: 'adjust|assembly|build|clean|fill|hang|insert|load|mount|ope(n/rate)|pair(/ing)|program|recharge|reset|unlock|use|using|wash|wear|works|activat*|assembl*|attach*|calibrat*|configur*|connect*|instal*|operat*|sync*|change ~2 batter(ies/y)/date/filter/language/time|timer work*|set alarm/clock/time|get clock|setup of|set up camera/device/it/router/watch|replace filter|fit/go/plug/screw in|switch/turn ~4 off/on|switch ~3 from/to|set it/them up',
    how: 'how|steps|how is it|how can/could/do/does/one/should/to/would',
    unsure:
      'unclear|confus*|not sure|can(not/t) ~1 figure/find/work out|can you explain|help me with|@not understand|explain/get/know/understand how|doesnt/dont know|no clue/idea|did/do not know|struggl(e/ing) to',
    buy: 'acquire|buy(/ing)|shop for|help* ordering',
    general:
      'allowed|availab(ility/le)|conditions|eligible|generally|guarantee|hours|methods?|normally|options?|polic(ies/y)|rules|terms|typically|usually|warranty|currenc*|in stock|in which situations|how long is|difference between|do you know if|refund period|return window|what time ~2 open*|when do you open|pay(/ing) after/at/before/on/upon/when ~3 arriv*/deliver*/receiv*|do you accept/deliver/do/offer/restock/sell/ship/stock/take|exchange/money/refund/return/shipping ~1 conditions/polic(ies/y)/rules/terms|money back policy|can you ship to|close/stop/undo/withdraw/cancel* case/claim/complaint/dispute/exchange/refund/returns?',
    want: 'asap|help|insist|kindly|need(/ed/s)|please|plse?|plz|require|wan(na/t/ted/ts)|wish|assist*|demand*|request*|as soon as possible|expect a/an|do something|id/would like/love/rather|like/looking/trying to|give/let/send me|asking/looking for|fix/resolve this',
    ask: 'questions?|whether|wonder*|which one|possible to|^will|^what|^which|^hows|can/could/did/do/have/will/would u/we/you|am/can/could/do/may/should i|may we|^is it/my/that/the(/re)/this|^has it/my/the|^was it/my/the',
    badReview:
      'trustpilot|1/bad/honest/negative/one/poor/terrible/zero @review/stars|warn other*|tell everyone|expose/report you',
    unless:
      'otherwise|unless|in that case|i will remove|ill remove|refund or|half/money back or|if i/you dont|if i/you do not|in exchange/return',
    legal:
      'attorney|authorit(ies/y)|bbb|court|crime|ftc|law(/s/suit/yer/yers)|ombudsman|police|solicitor|sue|suing|legal*|trading standards|small claims|consumer court/forum/protection/rights',
    chargeback:
      'chargeback|paypal|dispute*|charge back|paypal case/claim/dispute|fil(e/ing)/open* ~2 case/claim|reverse ~2 payment|my/the bank',
    outside:
      'facebook|instagram|telegram|venmo|viber|wechat|whatsapp|zelle|write me at|outside amazon/ebay/etsy/of|pay ~2 directly|bank transfer|western union|email/signal/text me|my email/number/phone is|cash/whats app|call/contact me at/on',
    not: 'aint|arent|barely|didnt?|doesn(/ot/t)|dont|dosent|dsnt|hadnt|hardly|hasnt|hav(ent/nt)|isnt?|neither|never|no|nobody|none?|noone|nope|nor|not(/hing)|nt|shouldnt|wasnt|werent|wont|wouldnt|fail(ed/s)/refuses to',
    cannot:
      'can(not/t)|couldnt|impossible|unable|not ~1 able to|wont allow|can/could not|not possible',
    without: 'minus|without|zero|with no',
    link: 'after|and|as|i|or|so|then|we|when|which|who|you',
    cut: 'although|because|but|despite|except|however|sadly|though|unfortunately|whereas|while|yet|except/only that',
    after:
      'already|anymore|overnight|suddenly|after ~3 times|after/lasted/within ~3 days?/hours?/minutes?/months?/weeks?/years?|on first|in less than|after charging/first/opening/uses?/using/wash(/es/ing)/wearing',
    days: 'am|days?|hours?|minutes?|months?|pm|weeks?|years?',
    praise:
      'adorable|amazing|appreciated|authentic|awesome|bargain|best|cheers|comf(ortable/y)|cool|courteous|cute|delight(ed/ful)|dream|earl(ier/y)|easy|efficient|exce(eded/eds/llent)|fantastic|fast|faultless|favo(rite/urite)|fine|friendly|genuine|glad|good|gorgeous|great|handy|happ(ier/y)|help(ed/ful)|highly|impressed|intact|kind|love(/d/ly/s)|matches|nice|ok|okay|original|outstanding|patient|pleased|polite|professional|quick(/ly)|recommended|reliable|responsive|safe(/ly)|smooth|soft|solid|sooner|speedy|stylish|super(/b/ior)|terrific|thumbs|treat|trustworthy|unbroken|und(amaged/erstanding)|useful|warm|wonderful|beautiful*|enjoy*|flawless*|impress*|perfect*|prompt*|satisf*|cant complain|couldnt be happier|could not be happier|better than expect*|same as photos?/describ*/pictur*|it came|delivered ~3 early|not disappoint*|no need to ~1 cancel/refund/return|before deadline/promised|before ~2 delivery/estimated/expected/promised date/day/time|does what it|does exactly|exactly as|does the job|over the moon|top notch|first class|value for money|worth every|couldnt ask|could not ask|works like a charm|like new|keep ~1 up|can(not/t)/couldnt find ~1 fault*|no reason to complain|can/definitely/do/i/will/would recommend|arrived quickly/today/well/yesterday/safe*|no complaints?/faults/fuss/regrets|as advertised/expected/new/ordered/pictured/promised/describ*|all/packed/very well|recommend it/them/this/to|nothing to complain/fault/moan|will buy/order|appreciate all/your|in/on time|just/wrapped like|buy/order again|all/refund arrived|bang/spot on|5/five stars?',
    thanks: 'grateful|thank(/s/you)|thx|ty|thanks? ~4 help*',
    bad: 'angry|appalling|ashamed|avoid|awful|bad|beware|bs|bullshit|careless|disgusted|dreadful|fraud|furious|hate|hopeless|horri(ble/d)|ignor(ed/ing)|incompetent|joke|liars?|lies?|lying|nightmare|pathetic|pissed|poor(/ly)|regret|ridiculous|rude|shame|shocking|sucks?|terrible|thieves|unacceptable|unh(appy/elpful)|unprofessional|unsatisfactory|upset|wasted?|wors(e/t)|annoy*|cheat*|complain*|disappoint*|disgrac*|dissatisf*|frustrat*|inconvenien*|irritat*|misbehav*|scam*|unsatisf*|stay away|fed up|didnt like|dont/not order from|for nothing|zero stars|last time|rip off|let ~1 down|nobody answers|dont/wouldnt recommend|dont buy/like|never again/buy|dont/not purchase/sell|no help/response|not/wont buy again',
    solved: 'fixed|resol(ution/ve/ved)|solved?|sorted|took care of',
    fear: 'afraid|concerned|doubts?|hesitant|nervous|scared|sceptical|skeptical|worr(ied/y)|fear*|thought it might/was/would',
    skip: 'later|really|sorry|address him/issue/it/matter/my/problem/situation/that/the(m/se)/this/concern*|not a problem|come on|whether or not|of course not|not sure if|kind regards|the other day|on the other hand|each other|get in touch|not to mention|feel free|what is wrong|not good enough|half an hour|half empty|too late to|fake label/news/sale/shipping/status/tracking/answer*/date*/deliver*/discount*/info*/number*/promis*/review*/update*|fake tracking number|get(/s/ting)/got along/better/cold/dirty/going/hot/into/over/ready/through/tired/used/warm/wet/worse|just bought/checking/have/made/need/now/ordered/placed/want(/ed)/wondering|good afternoon/but/day/enough/evening/morning/night|not just/later/necessarily/only|best buy/price/regards/wishes|case/order/wrong number|lost faith/patience/trust|can(not/t) wait|in that/this case|only need/want*|one of my/your',
    have: 'had ~1 @order/@parcel|have it/my/package/parcel/them',
    another: 'another|different|new|old|other|second*',
    if: 'if|unless',
  },
};
