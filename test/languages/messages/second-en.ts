// A further set of English messages, first read when the words for the one before had been widened.
// A line: issue (further ones that are right too, after commas) | the message.
export const secondEnglish = `
not_received,where_is_order | hiya its been nearly a month now and ive got no skirt
not_received | Where the heck are my headphones, they were never delivered and support ignores me
not_received | UPS says no such parcel exists. I never got anything from you guys
not_received | I'm still without my order and you keep my money
not_received | the carrier lost it apparently, what now?
stolen,not_received | neighbour saw a guy run off with my parcel
stolen,not_received | It says handed to me personally on Monday, which is a lie, I was at work
where_is_order | is there a problem with my order as it hasnt left yet?
where_is_order | Could someone tell me where things stand with the delivery of the fridge?
where_is_order | you said 3-5 days, its day 9
where_is_order | need it by Friday for a wedding, will it make it?
where_is_order | status pls
where_is_order | tracking hasnt moved in ages
where_is_order | I haven't had any dispatch email, has the parcel gone out?
where_is_order | Delivery guy never came yesterday, when will he try again
damaged | when i opened it the mirror was shattered
damaged | arrived with water damage, pages all wavy
damaged | One wheel snapped clean off in the box
damaged | box torn open, contents bent out of shape
damaged | eggs cracked, juice everywhere
damaged | There is a chip on the rim of the bowl
damaged | the fabric has a big rip and some oil marks
defective | the vacuum has no suction
defective | Fan makes a grinding sound and stops
defective | It will not hold a charge for more than an hour
defective | the pen does not write
defective | seams are coming undone already
defective | Watch runs ten minutes slow every day
defective | third time the app crashes when i connect the camera, it is rubbish hardware
defective | pump quit after 2 uses
defective | the glue does not stick
defective | touch pad unresponsive
defective | remote control only works if you stand right next to it
defective,damaged | one of the LEDs is out
wrong_item | I asked for the navy one, this is black
wrong_item | where's my drill? this is a hammer
wrong_item | The label says XL but I ordered M
wrong_item | completely wrong thing, i never ordered a toaster
wrong_item | got a charger for iphone, i need usb c as ordered
missing_item | half the puzzle is not there
missing_item | Two of the six glasses weren't in there
missing_item | no screws supplied
missing_item | where is the cable? nothing in the box except the speaker
missing_item | The set is meant to have 4 cushions, I count three
missing_item | there was just bubble wrap in the envelope
not_as_described | Ad says waterproof but it let water in on day one
not_as_described | the picture is way more vivid than what came
not_as_described | it is polyester, description said cotton
not_as_described | Too tight in the shoulders, sizing is off
not_as_described | looks second hand, scuffed soles and a sticky label from another shop
not_as_described | not worth the money, rough and thin
counterfeit | I'm a collector and this card is definitely a repro
counterfeit | logo misspelt, tag missing, clearly not real Adidas
change_address | The parcel must not go to the office, send it home please
change_address | Wrong postcode! Should be M4 not M14
change_address | pls deliver to my workplace instead, 20 King St
cancel | Please don't go ahead with order 1182
cancel | too slow, i bought it elsewhere, cancel
cancel | no longer required thanks
return_request | do i pay postage if i send it back
return_request | don't want it, what's the process to return
return_request | I would like to exchange the medium for a large
refund_owed | my return was delivered to you on the 8th and I have seen no money
refund_owed | when is the refund going to hit my account
refund_owed | Refund was promised two weeks ago, nothing
unauthorised | I never made this purchase, who used my card?
unauthorised | unknown charge of 59 dollars from your shop
customs | I have to pay import fees? not mentioned anywhere
customs | package stopped at the border, they ask for an invoice
overcharged | I paid 40 but the basket said 35
overcharged | billed two times for one order
how_to_use | what do i press to make it louder
how_to_use | does it need to be charged before using and how long
how_to_use | I am too stupid for the assembly, any video?
other | do you price match
other | what's the wattage of the heater
other | your ad keeps popping up on my phone
other | I can't log in to see my order
other | Is it suitable for a 3 year old
other | thanks for nothing
none | Brilliant little gadget, does what it says
none | thx got it
none | Quick delivery and no fuss
none | nothing to moan about
none | My mum is over the moon with it
`;
