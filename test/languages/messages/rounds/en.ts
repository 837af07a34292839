// English messages in four rounds, each written before the words were widened for the one before.
// A line: issue (further right ones after commas) | the message.
export const english = `
not_received | Hey mate, still havent got my shoes and its been a month
not_received | Parcel never showed. Refund please.
not_received,stolen | Tracking says it was handed to a resident, I live alone and got nothing
not_received | ordered on the 1st, nada so far, getting annoyed
not_received | I have yet to receive anything from this seller
not_received | nothing came in the mail and the seller ghosted me
stolen,not_received | somebody swiped the box off our porch before I got home
where_is_order | any eta on this?
where_is_order | Just checking in on my order, placed last Sunday
where_is_order | has it left the warehouse yet
where_is_order | When's my package gonna get here lol
where_is_order | The tracking link shows nothing new since it reached Chicago
where_is_order | It was due yesterday. Is it running late?
where_is_order | can i get a tracking number pls
where_is_order,not_received | Two weeks and counting. What is taking so long??
damaged | Mug turned up in bits
damaged | Arrived with a massive dent in the side
damaged | Lid had come off and there was lotion all over the box
damaged | corner of the frame is chipped and the glass is cracked
damaged | The courier clearly threw it, everything inside was smashed
defective | Worked for two days then died
defective | won't hold a charge
defective | The strap snapped the first time I wore it
defective | Left earbud is dead silent
defective | It leaks all over my counter
defective | Zipper came apart after a week
defective | Keeps disconnecting from my phone
defective | The paint started peeling off after one wash
defective | Bought in March, gave up the ghost in May
defective | Makes a grinding noise and smells like burning
defective | it heats up for a minute then shuts itself off
wrong_item | I ordered the queen size and you sent a twin
wrong_item | Got a pink one, wanted the grey one
wrong_item | this aint what i bought
wrong_item | You've sent me someone else's order
wrong_item | Received a charger for a Dell, mine's an HP
missing_item | Only one of the two pillows was in the box
missing_item | no screws in the package, how am I meant to put it together
missing_item | Box was empty when I opened it
missing_item | The remote that is supposed to come with it wasn't there
missing_item | I paid for a set of 6 and counted 5
not_as_described | Looks nothing like the picture
not_as_described | Way smaller than I thought it'd be
not_as_described | Says stainless steel but it's cheap plastic
not_as_described | Flimsy, thin, not worth the price
not_as_described | Listed as new, clearly used, there's hair on it
counterfeit | Total knockoff, the stitching on the logo is all wrong
counterfeit | This is not a real Rolex lol
return_request | Too tight on me, I'd like to send it back
return_request | what's your return process?
return_request | Can I swap it for a large?
cancel | Pls cancel, ordered by accident
cancel | I don't want it anymore, stop the shipment if you can
change_address | Oops I forgot to put my apartment number, it's 4B
change_address | could you ship it to my mom's place instead?
refund_owed,return_request | Sent it back 3 weeks ago and still no money
overcharged | You charged my card twice
unauthorised | I never made this purchase and don't know what it is
how_to_use | How do I pair it with my laptop?
customs | The post office wants $30 duty from me before they hand it over
none | Perfect, exactly what I wanted, thank you!
none | No complaints, came early
defective | Looks nice but the handle came off in my hand after a week
defective | changed the batteries, still nothing
defective | hairdryer cuts out after 5 minutes
defective | right ear is way quieter than the left
defective | soles came unglued after three walks
defective | tap drips, and a plumber installed it
defective | air mattress is flat by morning
defective | this watch runs slow, 5 mins a day
defective | smoke came out when I turned it on
defective | printer jams on every page
defective | touchscreen only responds half the time
defective | barely gets warm, couldn't boil an egg with it
defective | Bought it in March, by May it was garbage
defective | a screw fell out on day two and now it wobbles
defective,not_as_described | It's a piece of junk that doesn't do what it's supposed to
not_as_described | Fabric is so thin you can see straight through it
not_as_described | Measurements are off by 4 inches from what the listing says
not_as_described | Supposed to be waterproof, got drenched first time out
not_as_described | Runs super small, order two sizes up
not_as_described | sloppy finish and the smell is unbearable
not_as_described | Colour is more green than blue like the photo
not_as_described | It's a toy not a tool. Misleading ad
not_as_described | Expiry date had already passed when it got here
not_as_described | Expected better for this money
not_received | two months on and I have seen neither hide nor hair of my package
not_received,stolen | app says delivered, nothing on my doormat
not_received | paid and never got anything
not_received | Post office says the item is lost
not_received | item not received, want a refund
not_received,where_is_order | No package, no reply, this is theft
where_is_order | Evening, has my order gone out yet?
where_is_order | It's said processing for a week now, is that normal?
where_is_order | Shipping is way too slow
where_is_order | missed the driver, when will he be back?
where_is_order | tracking number comes up as invalid
where_is_order | It was promised for yesterday. Where's it at?
damaged | two of six plates were cracked
damaged | TV has a line down the screen and the carton was caved in
damaged | jam jar broke, it's everywhere
damaged | book corners folded and damp
wrong_item | got the ladies version, ordered mens
wrong_item | wrong colour, I picked grey
wrong_item | What came is not what's on my order
wrong_item | two left shoes, very funny
wrong_item | I need USB-C, you sent micro USB
missing_item | pack of 12, only 9 in there
missing_item | no allen key and no plugs in the bag
missing_item | half the order turned up
missing_item | second cushion is missing
missing_item | incomplete delivery
return_request | Don't like it, going back. Who pays postage?
return_request | need a return label please
return_request | could I exchange for a 40 instead of 39?
cancel | Ordered by mistake, please cancel
change_address | Delivery address is my old one, can you update it?
refund_owed | I was promised a refund in 5 days and it's been 12
overcharged | Why was I charged 59 when the price was 49
counterfeit | Not authentic, hologram missing
how_to_use | How do you change the menu language?
other | Driver was rude and threw the parcel over the fence
other | I need an invoice made out to my company
none | been using it a year, never missed a beat
none | no smell, nothing wobbles, happy camper
not_received | Dear Sir or Madam, I placed an order on the 4th and to date nothing has been delivered
not_received | bro it's been over a month where tf is it, nothing came, gimme my money
not_received,stolen | your system says delivered but I signed for nothing and got nothing
not_received | the shipment never made it to my house
not_received | You lost my package and nobody takes responsibility
not_received,cancel | sick of waiting, give me my money back
where_is_order | I'd like some information on my order from March 3rd
where_is_order | my parcel's delayed, any updates?
where_is_order | it's said "in transit" for a week and doesn't change
where_is_order | did it ship? need it by sunday
where_is_order | Delivery was scheduled for Tuesday, what happened?
where_is_order | how long does it take to get to Hawaii? ordered monday
damaged | The glass broke in transit
damaged | Cookies were crumbs and the box was soaked
damaged | Came with a huge scratch on the display
damaged | poorly packed, vase in three pieces
defective | Fine at first, then it started leaking oil
defective | battery no longer holds a charge, it's two weeks old
defective | the mic doesn't work, nobody can hear me
defective | seam split on the second wear
defective | Motor throws sparks
defective | Only half of the lights come on
defective | drops the wifi every two minutes, unusable
defective | The lamp flickers
defective | bought in December, in the bin by January
defective | rear wheel is locked up
defective | Covered in lint balls after two washes
defective | Band tore after 2 days
defective | can't for the life of me get it to pair
defective | Dead on arrival
not_as_described | So disappointed, expected a thick blanket and it's a rag
not_as_described | Photo is deceiving, the painting is postcard sized
not_as_described | Advertised 2000 mAh, it's half that
not_as_described | fabric isn't linen like it says
not_as_described | Reeks of petroleum
not_as_described | Abysmal quality
not_as_described | it's beige, not white like in the picture
not_as_described | Sold as new but it had a previous owner
wrong_item | Instead of headphones I got a cable
wrong_item | wrong size, it's an S, I asked for L
wrong_item | Parcel has somebody else's order in it
wrong_item | the model delivered is a different one
missing_item | set should have 24 pieces, I count 20
missing_item | Power cord wasn't in the box
missing_item | Out of three t-shirts two came
missing_item | Empty parcel, just newspaper
return_request | It's tight, how do I return it?
return_request | Want to return the shoes and get half a size up
return_request | is an exchange possible? not feeling the color
cancel | Can you cancel this morning's order? Picked the wrong model
cancel | thought about it, don't send it
change_address | Forgot the floor and buzzer: 3rd floor, Smith
change_address | deliver to my office please, nobody's home
refund_owed | When do I get my refund? You've had the return since the 2nd
overcharged | It was 30 in the cart and you took 45
counterfeit | I'm positive it's a fake
customs | They want 18 euros customs, why?
how_to_use | How do I reset it? can't find the button
other | Do you have it for a double bed too?
other | Customer service is rude and clueless
none | Arrived safe and sound, beautiful
none | no delays, all as pictured
defective | Less than a month in and the blender won't start, just a humming sound
defective | batteries are dead in two days, something's off
defective | Came on time but never connects to wifi
defective | middle button died after a few weeks
defective | screen is hard to read and sometimes goes off
not_as_described | Looked good but once you touch it you know it's cheap stuff
not_as_described | colour totally different from what's shown
not_as_described | Not compatible with my model even though it said so
not_as_described | For this price I expected a lot more
not_as_described | The scent fades in minutes
not_received | To this day I have received nothing, two emails without a reply
not_received | never arrived and no refund
not_received,stolen | marked delivered but not at the front desk
where_is_order | Hello, when is delivery of order 4432 planned?
where_is_order | shipped on the 5th and still waiting, can you see where it is?
where_is_order | a week late
damaged | parcel was burst open and the frame split
damaged | came with the door dented in
wrong_item | ordered a 38, got a 36
wrong_item | I was delivered a different article
missing_item | a piece is missing, can't assemble it
missing_item | received just one of the two products
missing_item | the case they promised wasn't included
return_request | how do I return it, I'm not convinced
cancel | want to cancel because it takes too long
other | Not a serious company, nobody ever picks up the phone
none | Great buy, fast delivery, as described
none | Works well, quiet, no faults so far
`;
