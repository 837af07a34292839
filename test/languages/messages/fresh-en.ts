// English messages in the manner of real ones, written before the words they are read with.
// A line: issue (further ones that are right too, after commas) | the message.
export const freshEnglish = `
not_received | Hi, I ordered a garden hose on the 4th and to this day there's no trace of it. Can somebody please sort this out
not_received | The mailman swears he dropped it off but honestly nobody in this house has seen a parcel
not_received,where_is_order | 5 weeks. FIVE. Still nothing in my letterbox, I want my money back now
not_received | ive not had my delivery and the app wont let me do anything about it
not_received,stolen | It shows as delivered on Tuesday 2pm, I was home all day and nobody rang the bell
not_received | My birthday gift for my dad never turned up, really upset
not_received | the goods never came, refund me or i go to my bank
not_received | Paid 3 months ago and nothing to show for it.
not_received | I'm sorry to bother you again but the curtains still haven't made it here.
not_received,where_is_order | supposedly arrived at the depot on may 9 and since then radio silence, i still dont have my shoes
stolen,not_received | Camera footage shows some guy grabbing the box off my porch ten minutes after delivery
stolen,not_received | your driver left it on the steps and when I came home it was gone, tracking says delivered
where_is_order | Any idea when the blender will be with me? Going on holiday on Friday
where_is_order | could you let me know how things are going with order 88-2123
where_is_order | The tracking page has been saying label created for a week now
where_is_order | its taking ages, is it even on the way?
where_is_order | Hello, just wanted to ask if the package has been handed over to the courier already
where_is_order | was promised 2 day delivery, now on day 6, whats the hold up
where_is_order | Estimated delivery was yesterday. When should I expect it?
where_is_order | Hey hun, did u send my earrings yet xx
where_is_order | It's been sitting in Memphis since last Thursday. Can you find out what is wrong?
where_is_order | can you please give me the number so I can follow the shipment
damaged | Opened the box and there was glass everywhere, the vase is in bits
damaged | Lovely lamp but the shade has a nasty tear down one side. What can you do for me?
damaged | the lid was cracked right through when we unpacked it
damaged | Whoever packed this should be ashamed, plates all smashed to smithereens
damaged | Box looked like an elephant sat on it and the corner of the cabinet is dented
damaged | shampoo had spilled all over the other things in the parcel
damaged | received my picture frame today, glass is busted
damaged,defective | The zip is ripped out on one side, brand new out of the bag
damaged | book arrived with bent corners and a coffee stain, not acceptable for a present
defective | Charged it over night and it still wont switch on, dead as a doornail
defective | worked for about three days then gave up completely
defective | The left earbud cuts out every few minutes
defective | kettle leaks from the bottom each time I fill it
defective | My new drill just hums and doesnt spin
defective | Toaster is toast lol. Sparks came out and it died
defective | after two washes the print is peeling off
defective | The handle came off the second time I used it
defective | Screen goes black randomly and it restarts by itself all the time
defective | Battery lasts 20 minutes instead of a full day, there has to be something wrong with it
defective | It fell apart in my hands after a week. Junk.
defective | The heating pad smokes when plugged in and burned my sofa!!
defective | mouse disconnects constantly, useless
wrong_item | Ordered a queen size sheet, you sent a single
wrong_item | this is a phone case for a samsung, i have an iphone and thats what i picked
wrong_item | Somebody mixed things up, I got a lady's blouse and a bill for someone called Margaret
wrong_item | Received the 500ml bottle, paid for the 1 litre one
wrong_item | not my order!! mine was a tent
wrong_item | What I've got here is a set of mugs. I bought knives.
wrong_item | you sent me 2 left shoes
wrong_item,not_as_described | I was sent a size 7, I clearly chose 9
missing_item | The bed came but the bag with the bolts isn't anywhere
missing_item | I paid for a three pack and there was a single one in the envelope
missing_item | Where is the rest of my stuff? One of two boxes arrived
missing_item | There's no remote with the tv
missing_item | package arrived with a hole and nothing inside
missing_item | You forgot the batteries that it says are included
missing_item | one sock short
missing_item | box contained only the stand, the lamp itself is not there
missing_item | I counted twice, there are 46 pieces not 50 as advertised
not_as_described | The photos show a thick wool blanket, what I got is thin polyester
not_as_described | Way smaller than I imagined from the ad, its basically doll size
not_as_described | the green is more like a muddy brown, nothing like the pics
not_as_described | Supposed to be brand new, has obviously been worn by someone
not_as_described | feels like cheap plastic and it reeks of chemicals
not_as_described | Listing promises bluetooth 5, the device only does 4.2
not_as_described | Runs tiny, I'm always a medium and could not get it over my shoulders
not_as_described | Disappointed. Flimsy material, see through, not worth 40 dollars
not_as_described | Milk powder you sent expired two months ago
counterfeit | Took it to a jeweller, he says it's not legit
counterfeit | these jordans are fakes, stitching is all wrong
counterfeit | Serial not recognised on the brand's website. You are selling knockoffs
counterfeit | the perfume isn't the real one, I own the original and it is completely different
change_address | Whoops, I put my ex girlfriends address. Please send it to 4 Rosewood Ct instead
change_address | I'm at my mum's until the end of the month, could the package go there?
change_address | forgot the flat no., it's 3b
change_address | The street should read Lynton Rd not Linton Rd
change_address | we have just moved house, is it too late to get it sent to the new one
cancel | Found the same thing in a shop round the corner so I won't be needing yours, sorry
cancel | my kid clicked buy now, please dont send it
cancel | If it can't be here before Saturday then forget it and cancel
cancel | pls stop the order i made by mistake
cancel | Ordered twice because your page hung. Please take one of them off
return_request | Nice jumper but too warm for where I live. How do I go about sending it back?
return_request | I'd rather have it in blue, can I swap
return_request | where do i find the returns form
return_request | It just isn't what I was after, I'd like my money back please
refund_owed | I posted the boots back on 2 June and you have had them a week. No refund.
refund_owed | you said the refund takes 5 days its been 20
refund_owed | Returned it a month ago. Where's my cash?
refund_owed | still waiting on my refund for the cancelled order
unauthorised | There's a charge from you on my card and I have never bought anything here
unauthorised | someone hacked my account and ordered this, it wasn't me
unauthorised | I don't recognise this transaction
customs | The postman wants 24 euros duty from me, you said all taxes included
customs | parcel is held by customs and they want papers from the sender
customs | I refused to pay the import tax so they're sending it back to you
overcharged | You took the payment twice
overcharged | The listing said 19.99 but my card was charged 29.99
overcharged | why did I pay more than the price on the site
how_to_use | which way round does the filter go in
how_to_use | Can't work out how to get the clock to show 24 hours
how_to_use | Is there a pdf of the instructions? Mine are in chinese
how_to_use | how do you switch the lights from white to coloured
other | do you do gift wrapping?
other | I need a VAT invoice for my company
other | Rude man on the phone, never experienced anything like it
other | Would this fit a 2015 Golf?
other | your customer care should learn some manners
other | My discount code was not applied
other | How can I change my order, I'd like the 2 litre one
other | please address this issue as soon as possible
none | Came two days early and looks gorgeous, can't fault it
none | no scratches, no dents, works a treat. Thanks!
none | Really pleased, would order again
none | My wife was afraid it would arrive broken but it was wrapped like a baby. A+
none | thank you for sorting out my problem so quickly
none | Doesn't leak, doesn't smell, fits perfectly
none | zero issues, great bit of kit
none | Exactly what I ordered and not a day late
none | cheers mate all good
none | I had doubts about it being real but it is 100% authentic
none | Nothing bad to say. Five stars
`;
