// How English-speaking buyers say it.
import type { Lexicon } from '../lexicon';

export const english: Lexicon = {
  spaced: true,
  generous: true,
  denies: [1, 3],
  concord: false,
  common:
    'the a an my i you it is are was not to of for and in on me we this that do does dont can have has how what when where want need please pls with your but get got order cancel wheres hi hello thanks help would like from no any there im ive id u ur never without very these those good morning day dear sir madam he she they were just about other another none answer always after before now if or then than because been had will should could only why so still',
  mend: 'orders? order(ed/ing) purchase(/d/s) packages? parcels? items? articles? products? shipments? deliver(/y/ed/ing/ies) shipping shipped dispatch(/ed) cancel(/s/ed/led/ing/ling/ation/lation) address(/es) track(/ing/ed/er) status where when follow(/ing) locat(e/ed/ing/ion) estimated arriv(al/e/ed/es/ing) receive received receipt chang(e/ed/ing) modify(/ing) modification updat(e/es/ed/ing) correct(/ing) edit(/ing) wrong incorrect broken damaged missing refund(/s/ed) reimbursements? compensations? rebates? cashback return(/ed/ing) accounts? subscriptions? newsletters? invoic(e/es/ing) whereabouts happen(ed/ing) going progress(/ing) monitor trace tracing supposed methods options? payments? afford mind mistake accident(/ally) penalt(y/ies) charges? charger fees costs? check(/ing) find billing different secondary enter(/ing) submit setting switch replace information expect(/ed) another described waiting warehouse courier counterfeit fake genuine authentic original replica description defective faulty working stopped scratched cracked crushed shattered instructions manual exchange quality picture colou?r withdraw(/al) revoke undo annul anymore longer bought money warranty password profile review feedback complaint customer service postcode street house apartment moved instead never nothing haven didnt doesnt hasnt havent wasnt isnt dont remote button yesterday today please question problem assistance possible',
  keep: 'amounts annual apartments willing fill* ought fought broker cancer chatting charter collecting correct(s/ions) crack* brush* detective directive exit* offer* ensur* estimates expert except* heaven horse hous* indifferent involv* invit* locations log* massing monkey mover moves noting newer older odder border* originally patients packaged passages passport lease possibly postpone produce(/d/r/rs) productive project* protect* programs qualify equality debate relat* reliev* reserved remind* retained retired preview stretched serviced letting seat* shelter* scatter* chatter* slip* skip* shin* shap* statue streets stitch tack* trick* traces truck* train* talk* thank* wast* writ* warehouses warrant withdrew wording yesterdays therein trade fellow hollow hamper* harden* potions? suppose teaching tackling cheek chick casts coasts coats trailing load* export* execut* arising archiv*',
  filler:
    'the a an my our your his her their this that these those very really so quite just even also still already actually completely totally always ever damn fucking bloody whole entire u ur im its it been is was be has have had of',
  numbers: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  words: {
    order: 'oder|ord(er/ers/r/rs)|purchases?|transactions?',
    parcel: 'deliver(ies/y)|envelope|packages?|parcels?|postage|shipments?|shipping',
    goods:
      'articles?|bag|book|case|clothes|device|dress|gift|goods|items?|jacket|lamp|machine|merchandise|ones?|phone|piece|present|products?|set|shirt|shoes?|stuff|things?|toy|unit|watch',
    it: 'anything|both|everything|it|its|mine|something|th(at/em/ese/ey/is/ose)',
    part: 'batter(ies/y)|bolts?|brackets?|button|cables?|cap|contents|cord|covers?|filter|glove|handles?|hooks?|legs?|lids?|nuts?|parts?|pieces?|plug|pump|shel(f/ves)|sock|stand|strap|tools?|accessor*|adapt*|charger*|component*|cup*|remote*|screw*|spare*|plugs|cushion|mattress|keys?|wheel(/s)|knob',
    pack: 'carton|pack(/age/aging/ing)|wrapp(er/ing)|box*',
    money: 'amount|bucks|cash|dollars|euros|funds|money|payments?|pounds|rupees|sum|part of @money',
    payback:
      'must/should/to ~2 refunded/reimbursed|cashback|compensat*|payout*|re(bate*/fund*/imburs*/pay*/stitution*)|money return*|return* money|credit note|cash/credit(/ed)/money back',
    repaid:
      'got/seller/they/was/were/you refunded/reimbursed|refunded/reimbursed me/us|money back in/on|money ~2 returned|just got/received refund|money ~1 came back',
    fee: 'costs?|fees?|free|prices?|penalt*|fines? for|delivery/early/exit/postage/shipping/termination/withdrawal/cancel* @fee/charges?/rates?|any charges?|how much|pay for cancel*|charges? for/to cancel*|pay if/to|who pays|early exit/termination @fee/charges?/penalt*',
    paper:
      'bills?|receipts?|vat|coupon*|invoice*|voucher*|gift card|proof of purchase|discount/promo code',
    account:
      'accounts?|billing|login|pin|points|premium|profiles?|regist(er/ration)|signup|trial|member*|newsletter*|password*|subscri*|unsubscrib*|user*|personal data/details/info*|credit cards|bill(/ing)/email/invoice/ip/mail/pay(ment/pal)/web address*|log(/ging)/sign(/ing) in/up',
    address:
      'addres(/s*)|destination|postcode|street|apartment/building/door/flat/house/street/unit name/no/number|delivery/shipping details/location/place/info*|deliver(ing/y)/following/my/new/ship(ment/ping)/this address*|post(/al)/zip code|floor|buzzer|edit/chang*/modif*/updat* place/where ~7 deliver*/go/goes/going/sent/shipped',
    reply:
      'answers?|callback|code|confirmation|emails?|explanation|mail|messages?|repl(ies/y)|respon(d/ds/se/ses)|sms|call back|calls',
    service:
      'agents?|behavio(r/ur)|company|drivers?|guy|manager|person|postman|sellers?|services?|shop|staff|store|support|team|warehouse|courier*|employee*|representative*|delivery agent/boy/driver/guy/man/partner/person/staff',
    site: 'checkout|form|links?|online|page|portal|site|website|tracking link/page/site|your app/system',
    review: 'comment|feedback|ratings?|reviews?|star|opinion*',
    manual:
      'booklet|guide|tutorial|instruction*|manual*|video how|what ~3 button|do i press|before using|first use|what/which app/batter(ies/y)',
    arrive:
      'arriv*|came|collected|com(e/es/ing)|deliver(/ed/ing/s)|get(/s/ting)|got(/ten)|here|landed|possession|reache(d/s)|rec(d/eiv*/iev*/ive/ived)|saw|seen|make it|made it ~2|show(/ed/n/s)/turn(/ed/s)/showed/turned up|showed',
    send: 'mailed|packed|post(/ed)|sen(d/ding/ds/t)|ship(/ped/s)|suppl(ied/y)|dispatch*',
    have: 'had ~1 @order/@parcel|have it/my/package/parcel/them',
    marked:
      'left @it/@pack/@parcel ~1 at/by/in/on/outside/with|was delivered to|allegedly/apparently/listed/mark(ed/s)/said/say(/ing/s)/stat(e/ed/es/us)/supposedly/tracking/accord*/claim*/confirm*/insist*/show*/swear* ~6 delivered/dropped/handed|signed by/for|^left at/behind/by/in/on/outside/with',
    spot: 'doorstep|garage|gate|letterbox|mailbox|neighbo(r/rs/ur/urs)|porch|reception|steps',
    nothing:
      'nada|nope|nothing to show|nothing in ~2 mail|yet to @arrive/be/get/see|non/not delivery/receipt|nobody brought/came/gave/knocked/rang|given/handed/left ~1 to/with another/some(body/one)/neighbo*|i have no @parcel|no such @parcel|no delivery/package/parcel/show/sign/trace/where|still hasnt/isnt/nothing/without|nothing on/came|never got anything|hide nor hair',
    lost: 'gone|lost|disappear*|vanish*|goes/gone/went missing|misplaced',
    stolen:
      'nicked|robbed|snatched|steal|swiped|theft|thie(f/ves)|stole*|some(body/one) took|took/grabb* ~2 @pack/@parcel|tak(e/es/ing) ~1 @pack/@parcel off|made/ran/run/walk* off with|missing/taken from doorstep/porch',
    where:
      'wheres|where ~1 @goods/@order/@parcel|where ~4 is|where did ~2 go|where are/is/it/my/our/s/they|were/wher is|where r',
    when: 'whens|redeliver*|how many ~1 days/weeks|what/which date/day/time|what period|how close/far/fast/long/soon/quick*|when am/are/can/could/do/does/is/may/might/r/s/shall/should/will/would|by/idea/informed/know/say/tell/until/wonder* when|how much longer/time|why ~2 so long',
    track:
      'eta|locat(e/ing)|monitor*|progress*|status|trac(e/ing/k/ked/kin*/ks)|whereabouts|find out where|look* into where|anticipated/estimated/expected/scheduled ~2 arrival/date/delivery/time|arrival/delivery date/day/estimate/time|check(/ing)/find(/ing)/follow/see/view ~3 @order/item/package/parcel/shipment/status|location/situation/sta(ge/te) of|tracking code/details/id/link/number/info*/update*|stands? with|going with order|how ~1 order ~1 doing/going',
    news: 'chasing|details?|holdup|news|report|updates|word|info*|heard anything/back|hear from|keep me posted/updated|is/whats up with|going on with|happen(ed/ing) to/with|anything happened/new|tak(es/ing) so/this/very long|tak(es/ing) ages/forever/long|what happened|updates? about/on/regarding|what/whats ~1 going/happening on|any update',
    wait: 'awaiting|wait(/ed/ing/s)',
    late: 'late|overdue|should have ~2 arrived/been/come|too long|delay*|behind schedule|slow shipping/deliver*|promised ~3 days? shipping/deliver*|supposed to @arrive/be|its/now/on day|never/not on time|need(/ed) by|too/so slow|way too slow|taking ages|shipping ~3 slow|scheduled for|was scheduled|missed/pass(ed/t) ~2 date/deadline/due/delivery',
    stuck:
      'stuck|sitting at/in/there|on hold|not ~1 mov(e/ed/ement/ing)|no movement|no ~2 updates?|hasnt/havent/not ~1 scanned|label created|hasnt/not changed/left/moved/updated|processing|being/only/still/shows pending/prepar*/processing/in',
    transit:
      'trans(it/port)|on way|during delivery/shipping/trans(it/port)|cleared customs|handed ~2 to courier|leave/left already/depot/facility/hub/store/warehouse/yet/your|go/gone/went out|already/still in',
    sender: 'sender',
    customs:
      'border|clearance|customs|dut(ies/y)|import|tariff*|customs/import dut(ies/y)/fees/tax|pay ~2 vat',
    broken:
      'bent|bits|blemish*|brokn|bruised|burst|busted|chip(/ped/s)|crack(/ed/ing/s)|dam(ag*/p)|deform*|dent(/ed/s)|destroyed|dirt(/y)|everywhere|filthy|flattened|folded|leaked|marks|melted|mold*|mould*|rip(/p*)|ruined|rust*|scratch*|scuff*|sha(rds/tter*)|smash*|snapped|soak*|soggy|spil(l*/t)|splinter*|squash*|stain(/ed/s)|sticky|tampered|tear|tor(e/n)|unsealed|warped|wrecked|in/into ~4 bits?/pieces/smithereens|all/arrived/everything/got/inside/is/was wet|found/had/has/have/with holes?|in half/bits|caved in|a line down|come off and|lotion/oil/sauce all over|jar broke|cru(mbs/mpled/sh*)',
    usable:
      'dirty|stain(/ed/s)|scratch*|scuff*|still @work/usable/fine/use/wear|can keep/use it|minor/slight/small/tiny ~1 chip/crack/damage/dent/flaw/hole/tear',
    broke: 'brok(/e/en)',
    work: 'boil(/s)|boot(/s)|charg(e/es/ing)|clos(e/es/ing)|cold|connect(/ed/ing/s)|cut(/s)|detect(/s)|function(/ed/ing/s)|grip(/s)|heat(/s)|hold(/s)|hot|inflate*|last(ed/s)|lock(/s)|pair(/ed/ing/s)|play(/s)|powers|print(/s)|respond(/ing/s)|seal(/s)|spin(/ning/s)|start(/ed/ing/s)|stays|stick(/s)|suc(k/tion)|sync(/s)|usable|warm|work(/ed/ing/s)|lights?/powers?/stand up|get(/ting) ~2 connected/going/open/running/started/to/work*|turn(/ed/s)/switch(/ed/es) on',
    fail: 'beep*|bl(ink*/ocked/unt)|bu(g/gs/zz/zzes)|clog*|collaps*|cra(ckl*/sh*)|de(ad/fect*/flat*)|di(ed/es/m/sconnect*/stort*)|doa|dr(ain*/ibbl*/ip*)|dud|dull|fa(ded/des/ding/ult/ulty)|flicker*|freez*|glitch*|hum(/s)|inaccurate|jam(/med/s)|junk|lag(/ging/s)|leak(/ing/s/y)|loose|malfunction*|muffled|overheat*|peel*|pi(lling/xel/xels)|quit(/s)|rattl*|restart*|sag(ging/s)|shr(ank/ink/inking/inks/unk)|snaps|squeak*|sticks|un(done/glued/ravel*/responsive/usable)|useless|vibrat*|wobbl*|stop(/ped/s) charging/heating/responding/spinning/function*/work*|display/monitor/screen ~3 bla(ck/nk)/dark/flickers/frozen|no/without audio/display/effect/image/light/picture/power/signal/sound/suction|nothing happens|awful/grinding/horrible/loud/rattling/strange/weird noise*/sound*|shut(/s/ting) ~1 down/off|something wrong with|only works if/one/when/with|lets? water in|out order|are/burn(ed/t)/conked/cut(/s/ting)/drops/fall(ing/s)/fell/gave/goes/is/wears/went/wor(e/n)/cuts/crap(s) out|came/com(e/es/ing)/fall(ing/s)/fell/goes/rubs/washe(d/s)/wore/pops/slips off|not cold/hot/respon(ding/sive)/sticking/waterproof|came/com(e/es/ing)/fall(/ing/s)/fell apart/loose/undone/unglued/unst(itched/uck)|gave/given?/packed/locked up|switch(es/ing)/turn(ing/s) ~1 off|get(/s/ting) stuck/jammed|off in my hand|runs slow/fast|flat by|wont hold|one side|quieter than|half time/lights|in bin|lint|split on|throws sparks|froze(/n)|smoke(/s)|black screen|no heat/power|worked ~4 then nothing',
    problem: 'bugs?|errors?|fail(/ed/s)|hassle|issues?|troubles?|problem*',
    burn: 'burn(ed/t)|explo(d*/sion)|overheat*|scorch*|singed|smoked|spark(/ed/ing/s)|blew/blown up|catch*/caught/on/set fire|fire damage/hazard|short circuit*|smoke ~3 came/coming/out|burn(ing/s) ~2 face/finger(/s)/hand(/s)/skin|smell* ~2 burning|adapt(er/or)/batter(y/ies)/cable/charger/cord/plug ~4 bloated/bulg*/inflated/expanded/hot/puffed/swell*/swelled/swollen|hot to hold/touch|black/thick/white smoke',
    glow: 'burn(/ing/s)|fire|flames|melt(/ed/ing/s)|smok(e/ing)',
    hurt: 'chok(e/ed/ing)|dangerous|doctor|hurt|rash|swollen|unsafe|allerg*|bleeding|blister*|electrocut*|injur*|itch*|poison*|electric shock|got shocked|cut finger/hand/herself/himself/myself|skin irritat*|made me sick|swallowed|emergency room|needed stitches|gave/get/gets/gives/giving/got ~3 shock|shock(ed/s) her/him/me/my/us/you|ended/go/rush*/take/taken/took/went ~4 er/hospital|zapped',
    wrong:
      'false|rong|wrong|incorrect*|didnt/dont/not ~3 correct/right item/model/one/product/size/thing|not correct/right',
    other:
      'another/different/other ~1 @order/@parcel/articles?/colo(r/ur)/items?/kind/model/one/products?/size/things?/type/version/customer*/person*|completely/entirely/totally different|not my item/order/package/parcel/size|2/both/two left|isnt/not the one|never ordered a/an|need ~4 as ordered|two/2 left/right|what came',
    mixed: 'mixup|swapped|switched|anyone/some(body/one) elses?|mixed things up',
    bought:
      'booked|boug(ht/t)|chosen?|clicked|needed|order(ed/ing)|picked|placed|purchased|requested|selected|wanted|asked/paid for|need usb',
    instead: 'instead|than another/new/replacement|instead of',
    differ:
      'deviat*|differ*|unlike|than ~2 advertised/described/shown/what/picture*|isnt/more/nothing like|far/off from',
    shown:
      'ad|advert*|claim(ed/s)|descri(b*/ption)|display|identical|image(/s)|list(ed/ing)|match(/es)|measurements|photo(/s)|pic(/s/ture/tured/tures)|promises|shown|spec*|stated|waterproof|the same|labelled/marketed/sold as|as displayed/expected/listed/ordered/per/pictured/promised/said/shown/stated/advertis*/describ*|meant/supposed to have|what ~2 says|supposed/meant to be',
    than: 'dece(iv*/ptive)|exaggerat*|mis(lead*/represent*)|bigger/cheaper/darker/heavier/larger/less/lighter/longer/lower/narrower/poorer/shorter/smaller/thinner/weaker/worse than|more _ than',
    colour: 'colo(r/rs/ur/urs)|shade',
    hue: 'beige|black|blue|brown|cream|gold(/en)|gr(ay/een/ey)|navy|orange|pink|purple|red|silver|white|yellow',
    size: 'cm|inch(/es)|king|l|large|left|lit(er/re)|m|medium|ml|mm|models?|queen|right|s|single|size(/d/s)|small|type|versions?|xl|xs|xxl|ladies|mens|womens|kids|usb|micro',
    poor: 'bland|blurry|che(ap/aply/mical)|crap|disgusting|drenched|expir*|flims*|foul|garbage|gross|hideous|in(adequate/compatible/ferior)|itchy|lousy|measurements|noisy|odo(r/ur)|overpriced|poor|reek*|refurbished|ripoff|rotten|rough|rubbish|secondhand|shoddy|sloppy|smell(/ed/s/y)|spoil*|tasteless|thin|tiny|toy|trash|ugly|un(bearable/comfortable/derwhelm*/impress*/suitable)|weak|worn|quality ~4 @bad/@poor/down/low/shit*|second hand|@poor/awful/bad/horrible/low/terrible/worst/crap*/shit* ~2 fabric/item/material/product/quality/workmanship|disappointed/unhappy by/with ~3 item/material/product/quality|doesnt/dont/isnt support*|already/are/been/clearly/is/its/looks/obviously/pre(/viously)/was owned/used|sticky label|not worth it/price|extremely/much/so/super/too/very/way ~1 bright/dark/heavy/loud/noisy/quiet/salty/slow/sweet/thi(ck/n)/tiny/weak|see ~2 through|better for ~1 money/price|off by|date ~2 passed|expected better/more|doesnt do what|abysmal|rag|petroleum|previous owner|previously|deceiving|stale|stinks|lacks?',
    misfit:
      'extremely/much/so/super/too/very/way ~1 big/large/long/loose/narrow/short/small/tight/wide|runs ~1 big/large/short/small/tight/tiny|sizing is off|size/sizes ~1 up/down/smaller/bigger/larger|tight',
    expect: 'believe|hop(ed/ing)|thought|expect*|imagin*',
    material:
      'bluetooth|cotton|gold|leather|linen|metal|plastic|polyester|sil(k/ver)|solid|stainless|steel|waterproof|woo(d/den/l)',
    fit: 'compatible|fit(/s/ted/ting)|suits?',
    genuine: 'branded|genuine|legit(/imate)|licensed|official|originals?|real|authentic*',
    fake: 'cloned?|copied|fakes?|knockoffs?|lookalike|rep(lica/licas/ro/roduction)|unofficial|bootleg*|counterfeit*|imitation*|knock offs?|cheap/chinese/illegal/pirate/unauthori* cop(ies/y)',
    missing:
      'absent|miss(ing/sing)|nowhere|shortage|short of/by/changed/shipped/one|came/is/was/were/up ~2 short|failed/forgot(/ten) ~1 add/include/pack/put/send/ship|forgot ~2 @part|isnt anywhere|is not there|leaving/left/missed out|arent/isnt/not/wasnt/werent in @pack/@parcel/bag/delivery/packet|wasnt there|supposed to come with|not there$|not ~1 there$',
    include:
      'enclosed|inside|provided|supplied|contain*|includ*|in bag/box/envelope/package/parcel/there|i count(/ed)',
    only: 'just|merely|only|solely',
    half: 'half|incomplete*|partial*|some of|a single|one of four/my/three/two|not all/complete/entire/everything/full|part of @money',
    rest: 'rest|another/second one',
    empty:
      'empty|nothing inside|but/just/only ~1 air/bubble/padding/paper/wrap|nothing in @pack/@parcel/it',
    charge:
      'basket|billed|card|charg(e/ed/es/ing)|checkout|debit*|deducted|paid|pay|price|took|transaction|withdrawn|cart',
    overcharge:
      'overcharg*|more than ~2 price|@charge/payment/taken ~4 double/twice|@charge ~4 2/two times|@charge/cart/listing/website said ~4',
    recognise: 'familiar|recogni(se/sed/ze/zed)|authori(se/sed/ze/zed)',
    unauthorised:
      'compromised|fraudulent|hack*|was not me|wasnt me|identity theft|stolen card|card stolen|without consent/knowledge/permission/authori*|didnt/never/not ~2 authori(se/sed/ze/zed)/made/make/placed? ~2 @order/charge/payment|never/not ~1 order(/ed) anything|someone ordered|who ordered this|strange/unexplained/unknown/weird @order/charge/debit/payment|some(body/one)/who used my',
    cancel:
      'abort*|annul*|can(cel*/cl/cle*/el/sel*/sle*)|re(scind*/tract*/vok*)|scrap|stop(/ping)|terminat*|undo(/ing)|void(/ing)|withdraw*|call* ~5 off|back/want out|get rid ~4 @order|revers* ~2 @order|take back ~1 @order|take ~2 it/one/order/them off|@order ~2 annulled/deleted/halted/rev(ersed/oked)/stopped/voided/withdrawn|remov(e/ing) order|@not proce(ed/ss)/fulfil*|if you ~1 cancel*|delet(e/ing)/drop/kill/terminat* ~1 @order|forget ~2 order',
    forbid:
      'dont ~1 mail/post/send/sending/ship|do/please not mail/post/send/ship|stop sending|dont/not need/want another',
    enough:
      'no more boxes/deliveries/packages/parcels|not/wont ~3 accept* ~2 another|dont need/want you ~2 send',
    decline:
      'decline|i refuse|turn(/ing) down|rather not|id/would rather not|pass on|dont/not accept|say no to|no thanks to|no ~1 needed/necessary/required|^forget|never mind',
    regret:
      'accidental*|mis(click*/takenly)|no/not longer ~2 interested/need(/ed)/required?/want(/ed/s)|not necessary/needed/required/wanted|chang(e/ed/ing) minds?|@bought ~6 twice|@bought ~6 two times|in error|can(not/t)/couldnt/longer/not ~1 afford|can(not/t) ~1 pay for|found ~3 cheaper|found same|already bought/have one|wont need|not want it|decided against|duplicate order|wrong ~2 chosen/ordered/selected|ordered ~2 wrong|my child/daughter/husband/kid/son/wife bought/clicked/ordered|doesnt/dont/not ~1 interested/need/require/want ~6 anymore/longer/more|dont/not want ~2 now|ordered too many|dont proceed|by accident/mistake|dont/not need it|bought wrong|dont/not go ahead|dont want it anymore/now|thought about it|not ~2 anymore/longer needed/required|no ~2 needed anymore',
    refused:
      'declined|denied|rejected|refus*|cancel(ed/led) item/order|out stock|sold out|not eligible|already/amazon/been/ebay/gets/got/ive/just/seller/shop/store/system/they/was/were/you ~1 cancel(ed/led)|i cancel(ed/led)|agent cancel*',
    promised: 'agreed|approved|assured|promise(/d)|said ~2 would|told me ~2 will/would',
    return:
      'pickup|ret(run/un/urn/urnable/urning)|returns form|pick up|bring/tak(e/ing)/send it back|giv(e/ing)/mail/sen(d/ding/t)/ship(/ped/ping) ~3 back|going/goes back|return address',
    returned:
      'returned|gave/mailed/posted/sent/shipped ~3 back|return(/ed) ~3 arrived/delivered/received|received my return',
    replace:
      'exchang*|re(plac*/send/ship)|substitute|swap(/ped/ping)|send ~2 again/another/correct/missing/new/right ~1|need/want ~2 correct/right ~3|another/new one|right one/size sent',
    again:
      'anything else/more|one more|another/new/replacement/second box/delivery/item/one/package/parcel/shipment|deliver/mail/send/sending/ship ~4 again/another/new|dont/not need/want another|replacements',
    change:
      'add(/ed/ing)|adjust*|alter(/ed/ing)|amend*|chang(e/ed/es/ing)|clos(e/ing)|correct(/ed/ing/ion)|creat*|deactivat*|delet*|divert|drop|edit*|enter*|fix*|forgot*|gave|in(put*/sert*/valid)|mis(spel*/take/takes/typ*)|modif*|outdated|provid*|put(/ting)|re(address/ctif*/direct*/gister*/mov*/rout*)|sav(e/ed/ing)|set(ting/up)|specify|submit*|swap*|switch*|typ(e/ed/ing/o*)|updat*|take ~3 off/out',
    another: 'another|different|new|old|other|second*',
    elsewhere:
      'divert|mov(ed/ing)|re(direct/locat*/route)|deliver/redirect/reroute/send/ship ~8 instead|go there|other house|somewhere else|new number is|pick up point|at my work/friend*/mom*/mum*/parent*/sister*|deliver(/ed/y)/dispatch/divert/forward/go/going/leave/put/redirect/reroute/sen(d/t)/ship(/ped) ~5 at/to ~3 another/different/home/hotel/house/job/locker/new/office/other/pickup/place/work(/place)/aunt*/boyfriend*/brother*/dad*/friend*/girlfriend*/grand*/mom*/mother*/mum*/neighbo*/parent*/relative*/sister*|send it home|dont/i/not live in/there|deliver*/send*/sent/ship* ~5 elsewhere',
    discount:
      'compensation|discount|goodwill|part* ~1 refund|reduce ~2 price|some money back|half ~2 back/money|knock ~3 off|keep it for|refund ~1 difference/half/part|the difference|price cut/match/reduction|money/percent off|half back or|part ~4 back',
    answer:
      'advise|agent|confirm|explain|repl(ies/y)|respond|let me know|speak/talk ~2 to/with|customer service|phone number|nobody/one answers/replies|answer/call/contact/inform/tell me',
    use: 'activat*|adjust|assembl*|attach*|build|clean|con(figur*/nect*)|fill|hang|ins(ert/tal*)|ope(n/rat*)|pair(/ing)|program|recharge|reset|sync*|unlock|use|using|wash|wear|works|change ~2 batter(ies/y)/date/filter/language/time|timer work*|get clock|setup of|fit/go/plug/screw in|switch/turn ~4 off/on|switch ~3 from/to|set it/them up|change language/menu',
    how: 'how|steps',
    unsure:
      'unclear|confus*|can(not/t) ~1 figure/find/work out|help me with|@not understand|explain/get/know/understand how|doesnt/dont know|no clue/idea|did/do not know',
    buy: 'acquire|buy(/ing)|shop for|help* ordering',
    general:
      'allowed|availab(ility/le)|conditions|eligible|generally|guarantee|business/office/opening/what/your hours|methods?|normally|options?|polic(ies/y)|rules|terms|typically|usually|warranty|currenc*|in stock|in which situations|how long is|difference between|do you know if|refund period|return window|what time ~2 open*|when do you open|do you accept/deliver/do/offer/restock/sell/ship/stock/take|exchange/money/refund/return/shipping ~1 conditions/polic(ies/y)/rules/terms|money back policy|can you ship to|cancel* claim/dispute/exchange/refund/returns?|pay(/ing) on/upon/when ~2 arriv*/deliver*',
    want: 'asap|assist*|demand*|help|insist|kindly|need(/ed/s)|pl(ease/s/se/z)|requ(est*/ire)|wan(na/t/ted/ts)|wish|as soon as possible|expect a/an|do something|id/would like/love/rather|like/looking/trying to|give/let/send me|asking/looking for|fix/resolve this|in advance',
    ask: 'questions?|whether|wonder*|possible to|^will|^what|^which|^hows|can/could/did/do/have/will/would u/we/you|am/can/could/do/may/should i|may we|^is it/my/that/the(/re)/this|^has/was it/my/the',
    badReview:
      'trustpilot|1/bad/honest/negative/one/poor/terrible/zero @review/stars|warn other*|tell everyone|expose/report you',
    unless:
      'otherwise|unless|in that case|i will remove|ill remove|or i/ill|refund or|half/money back or|if i/you dont|if i/you do not|in exchange/return',
    legal:
      'attorney|authorit(ies/y)|bbb|court|crime|ftc|law(/s/suit/yer/yers)|ombudsman|police|solicitor|sue|suing|legal*|trading standards|small claims|consumer court/forum/protection/rights',
    chargeback:
      'chargeback|paypal|dispute*|charge back|fil(e/ing)/open* ~2 case/claim|reverse ~2 payment|my/the bank',
    outside:
      'facebook|instagram|telegram|venmo|viber|wechat|whatsapp|zelle|write me at|outside amazon/ebay/etsy/of|pay ~2 directly|bank transfer|western union|email/signal/text me|my email/number/phone is|cash/whats app|call/contact me at/on',
    not: 'aint|arent|barely|didn(/t)|doesn(/ot/t)|dont|dosent|dsnt|ha(dnt/rdly/snt/vent/vnt)|isn(/t)|neither|never|no(/body/n/ne/one/pe/r/t/thing)|nt|shouldnt|wasnt|werent|wont|wouldnt|fail(ed/s)/refuses to',
    cannot: 'can(not/t)|couldnt|impossible|unable|not ~1 able to|can/could not',
    without: 'minus|without|zero',
    if: 'if|unless',
    link: 'after|and|as|i|or|so|then|we|wh(en/ich/o)|you',
    or: 'or',
    cut: 'although|because|but|despite|except|however|sadly|though|unfortunately|whereas|while|yet',
    after:
      'already|anymore|overnight|suddenly|after/lasted/within ~3 days?/hours?/minutes?/months?/weeks?/years?|after charging/first/opening/uses?/using/wash(/es/ing)/wearing|first/second day/night/time/trip/use/wash/week',
    days: 'days?|hours?|minutes?|months?|pm|weeks?|years?',
    praise:
      'adorable|amazing|appreciated|authentic|awesome|bargain|beautiful*|best|cheers|cute|dream|earl(ier/y)|easy|efficient|enjoy*|exce(eded/eds/llent)|fa(ntastic/st/ultless/vorite/vourite)|fine|flawless*|friendly|genuine|glad|good|gorgeous|great|ha(ndy/ppier/ppy)|help(ed/ful)|highly|impress*|intact|kind|love(/d/ly/s)|matches|nice|ok|okay|original|outstanding|patient|perfect*|pleased|polite|quick(/ly)|re(commended/liable/sponsive)|safe(/ly)|satisf*|smooth|speedy|stylish|super(/b/ior)|terrific|thumbs|treat|trustworthy|useful|warm|wonderful|delivered ~3 early|not disappoint*|no need to ~1 cancel/refund/return|before deadline/promised|does what it|exactly as|over the moon|can(not/t)/couldnt find ~1 fault*|no reason to complain|arrived quickly/well/safe*|no complaints?/faults/fuss/regrets/delays/complaints|as advertised/expected/new/ordered/pictured/promised/describ*|nothing to complain/fault/moan|will buy/order|in/on time|just/wrapped like|buy/order again|all/refund arrived|5/five stars?|missed a beat|exactly/just what i/we wanted/needed/ordered|never miss*|co(mfortable/mfy/urteous)|professional|undamaged|cant/cannot fault/complain|well explained/made/packaged/worth|before ~2 delivery/estimated/expected/promised date|delight*|thrilled|fabulous|brilliant*|incredible|sturdy|durable|worth it/every/having|works a treat|top notch|spot on|so far so|better than ~2 advertised/described/expect*/p(hoto/icture)*|worth ~1 every/price/money|what more could|couldnt ~3 happier|does what ~1 says',
    thanks: 'grateful|thank(/s/you)|thx|ty|thanks? ~4 help*',
    bad: 'angry|annoy*|appalling|ashamed|avoid|awful|bad|beware|careless|cheat*|complain*|dis(appoint*/grac*/gusted/satisf*)|fraud|frustrat*|furious|hate|ho(peless/rrible/rrid)|inco(mpetent/nvenien*)|irritat*|joke|li(ar/ars/e/es)|lying|misbehav*|nightmare|pathetic|pissed|poor(/ly)|regret|ridiculous|rude|scam*|shame|shocking|suck(/s)|terrible|thieves|un(acceptable/happy/helpful/professional/satisf*)|upset|waste(/d)|wors(e/t)|for nothing|let ~1 down|dont buy/like|dont/not purchase/sell|clueless|sick of|harass*',
    solved: 'fixed|resol(ution/ve/ved)|solved?|sorted',
    fear: 'afraid|concerned|doubts?|hesitant|nervous|scared|sceptical|skeptical|worr(ied/y)|fear*|thought it might/was/would',
    skip: 'this one|later|really|sorry|not a problem|come on|whether or not|of course not|not sure if|kind regards|the other day|each other|get in touch|not to mention|feel free|what is wrong|not good enough|half an hour|half empty|too late to|fake commit*/news/sale/status/tracking/date*/deliver*/discount*/info*/number*/promis*/review*|get(/s/ting)/got along/better/cold/dirty/going/hot/into/over/ready/through/tired/used/warm/wet/worse|just bought/checking/have/made/need/now/ordered/placed/want(/ed)/wondering|good afternoon/but/day/enough/evening/morning/night|not just/later/necessarily/only|best buy/price/regards/wishes|case/order/wrong number|can(not/t) wait|only need/want*|one of my/your|burn(ed/t)/bleed* through|wish him/her/you/for|address(/ed/ing) her/him/issue/it/matter/my/problem/query/situation/that/the(m/se)/this/concern*/complaint*|full/top marks|fake tracking number|get called/connected/lodged/registered|great/big help|delivered to right|smoke alarm/detector|fire alarm/pit/place/stick|used to|quite/such/what a|old/previous/last ~2 broke/died/damaged|missed out|cant stop|without ~1 doubt|check*/look*/search* everywhere|without charging',
  },
};
