// Invented English messages: careful, chatty, rude, hurried and mistyped.
import type { Messages } from './messages';

export const en: Messages = {
  cancel: `
Please cancel my order, I ordered it twice by accident.
i want to cancle my oredr
How do I cancel purchase {{Order Number}}?
can u cancel it pls, found it cheaper elsewhere
I no longer need the lamp. Cancel please!
cancelling order 114-5566778-9900112, what do i have to do
is it possible to call off a purchase I made yesterday
I'd like to withdraw from the purchase before you ship anything.
pls cancl order #55121
I can't pay for order {{Order Number}}, help me canceling it
wanna stop my last order, how
my son ordered this with my phone, we dont want it. please cancel
Would it be possible to have my order cancelled?
cancel the damn order already!!!
need assistance with cancellation of order {{Order Number}}
I changed my mind, I do not want it anymore
could you please revoke my purchase from last night
i dont want order 88213 any longer
Please cancel if it has not been shipped yet.
trying to cancel my ordr but the button is grey
how can i undo a purchase
I made a mistake and bought the wrong size, can I cancel before you send it?
we decided against the sofa, please annul the order
canel my purchace
got a problem cancelling the order I placed on Monday
I have to cancel the purchase since I cannot afford it
What's the way to get rid of an order I do not need any more?
request for cancellation, order no. 99812
Kindly cancel. Thanks.
hello can i cancel an order that i just placed 10 min ago
I do not know how to cancle the last oder
is it too late to cancel
help me to cancell the fucking order {{Order Number}}
I don't need order {{Order Number}} any more, I want to cancel it
void my order please
I bought this by mistake, please refund and cancel
you take too long to ship so cancel my order
Id like cancelation of my purchase
please delete my order, i wont be home for a month
Stop the shipment and cancel everything, I'm moving.
how do you cancel something you bought
i need to cancel one of the two orders i made
can you please assist me to cancel the ordre?
I cannot afford the purchase anymore, cancel it
I want to take back my order, it was a spur of the moment thing
where do I go to cancel a purchase?
let me cancel purhcase {{Order Number}}
My husband already bought one, so please cancel mine.
abort the order please, wrong color chosen
Not needed anymore, pls cancle
I submitted a cancellation request but nobody answered
how to cansel an order
I accidentally placed the order two times. Could you cancel one?
i wish to cancel the transaction i made this morning
scrap my order
what must I do to have order {{Order Number}} cancelled
Please do not send the item, I want to cancel.
I have got to cancel an order I made but I don't know how
order cancelation pls
could u help me w/ cancelling an item i bought
id rather not have it anymore, cancel the purchase
If you can't ship by Friday please cancel and refund me
I want out of this order
assistance to cancel purchase with number {{Order Number}}
`,
  change_address: `
I need to change the delivery address of my order.
can u update my shiping adress pls
I typed the wrong house number, please correct it before shipping
How can I modify the shipping address for order {{Order Number}}?
i want to set up a new delivery address
We have moved! Please send it to 14 Elm Road instead.
wrong postcode on my order, it should be 90210
chnage shipping adress
Could you ship it to my office rather than to my home?
there is a mistake in the delivery address
help me entering another shipping address
I forgot the apartment number in my address
my address has changed, what do i do
please edit the adress for order 7781-22
where can I add a second shipping address?
I put my old address by mistake when ordering
i have problems to update the delivery adress
can the parcel be sent to a different address
I would like to correct the shipping details of my order
switch the delivery address to my parents' house please
ive moved house since i ordered, can you send it to the new place
need help to submit a new shippng address
The street name is misspelled in my order, can you fix that?
Is it possible to change where you deliver my order?
cant add my delivery address
please use this address: 5 Mill Lane, Leeds LS1 4AB
assistance setting my shipping address up
I gave you the wrong zip code
how to alter the delivery adress
Address change please - order 22918
the adress on my order is not correct
I want to use another address for delivery
edit shipping address
I'm having trouble changing my delivery address
could you redirect the package to a different location
You have my old address. The new one is 3 High Street.
modifying delivery addres
i entered an incorrect shipping address
what do i need to do to have a new delivery address saved
Please deliver to my neighbour at number 12 instead of number 10
deliver it to another adress
I ordered with my ex's address, damn, please change it
I will not be at that address next week, send it to my work
questions about setting up another shipping address
i sent it to the wrong address i think, can u change it
update order address
Can I still correct my address? I left out the flat number
there's an error with my shipping address
i need to put in a diferent delivery address
wanna change the place where the package is delivered
My order is going to the wrong address, I typed it wrong.
Please replace the shipping address by the one below
could I get some help swapping the delivery address
I can't edit my fucking shipping address
new address: 77 Sunset Blvd
correct the delivery adresss for purchase {{Order Number}}
need to register a new delivery address
I'd like it shipped to a pickup point instead
Hi, made a typo in my address, can you amend it?
would like to change the ship to address
the delivery address needs to be changed to my dad's
how do i enter a secondary delivery address?
please change the city in my delivery address to Boston
Is there a way to set a different shipping address for this order
`,
  where_is_order: `
Where is my order?
wehre is my package
How can I track order {{Order Number}}?
any news about my parcel
What's the status of order 114-2233445?
when will it get here
I want to know the ETA of my purchase
trak my oder pls
how long until my stuff gets here
Could you tell me if my order has been shipped already?
tracking number please
where the hell is the thing i bought
when is my package supposed to arrive
check order status
I'd like an update on my order
still waiting for my parcel
has my order left the warehouse
i need to see the current status of my purchase
how soon can I expect my item
It's been two weeks, where's my stuff??
whats happening with my order
can you look up order {{Order Number}} for me and tell me where it is
tracking hasn't updated for 5 days
Is my package on its way?
ETA for order {{Order Number}}
i have a question about the status of my oredr
when do i get my jacket
please give me information on where my shipment is
need help tracking my purhcase
Did you ship my order yet?
my order is late, when is it coming
my order status
when r u gonna send my order
What day will my order be delivered?
how do i folow my order
Hello, I have ordered a lamp ten days ago. When can I expect the delivery?
locate my package
let me know the status of purchase {{Order Number}}
i can't track my parcel
How is my order going?
order tracking
Can you tell me the estimated time of arrival of my purchase?
how much longer do i have to wait for my order
Is there a tracking code for my order?
I wanna check the progress of my order
could you check where my shipment is at
The tracking link does not work, where is my parcel?
dude wheres my order
will it arrive before christmas
trying to check the status of my purchase but i dont know how
my package seems stuck in customs, any idea when it will arrive
monitor my order {{Order Number}}
help me to see where my item is
i would like to know how my delivery is progressing
when should i receive my order
i still see no movement on the tracking, what is going on
have you dispatched my order
I need to find out the whereabouts of order {{Order Number}}
parcel has not moved since Monday, please check
order {{Order Number}} status
what's up with my delivery
where can i see the tracking info of my order
expected delivery date of order 5512?
how do I find my parcel
`,
  not_received: `
I never received my order.
still havent got my package
My parcel has not arrived.
it says delivered but there is nothing here
item not recieved
Tracking shows delivered on Monday, I have not got anything.
never arrived, I want to cancel
nothing came
I am still waiting, the package never came. I want my money back.
order didnt arrive
The postman says he left it at the door but there is no parcel.
it's been 2 months and the item has not been delivered
havent recived it yet
I did not receive the goods
Package lost in the mail
my order didn't show up
according to usps its delivered but i got nothing
We haven't had any delivery so far
not arrived
the parcel was never delivered to me
I have yet to receive my item
Marked as delivered, but not in my mailbox and the neighbours don't have it.
it hasnt come yet
where is it? i never got it
My order still has not turned up.
i didnt get my order
Someone stole the package, it was not here when I came home
tracking says delivered yesterday but nope
The goods have not reached me.
did not get my parcel !!!
the package was lost by the carrier
Order still not here after six weeks
my stuff never showed up
i haven't seen any package
They told me it was delivered to the wrong house, I don't have it.
Delivery was due 3 weeks ago and I have received nothing.
non receipt of item
No package received!
so far i have received no parcel
the item hasn't been received
it never got here
i paid a month ago and got nothing
The parcel went missing
Still no sign of my order
I'm yet to get my package
it's not here yet and the date has passed
thanks for the quick reply but the parcel still hasn't arrived
says it was handed to resident but nobody gave me anything
I did not recieve any goods and want a refund
package hasn't been delivered
my order never made it
I am not in possession of the parcel although it is shown as delivered
still nothing in the mail
the order I made in May hasn't arrived
Has not arrived. Very disappointed.
it was supposed to be here last week and still isn't
never got it
delivered to someone else, not me
i have not recieved my purchace
Item has never been delivered, please refund
`,
  damaged: `
The box was crushed and the mug inside is broken.
arrived damaged
Glass shattered in transit
my order came broken into pieces
The screen is cracked.
the frame is bent, it must have happened during shipping
item damaged when it arrived
There is a big dent in the lid.
It has a scratch on the side but still works
the vase came in pieces
package was soaked and everything inside is wet
It arrived with a stain on the sleeve.
the plate is chipped
leaked all over the box, bottle is half empty
one leg is snapped off
recieved it damged
The corner of the table is smashed.
there are scratches all over it
the shirt has a hole in it
arrived brokn
Thank you, but the lamp shade is torn.
Packaging torn open and the product dented
came with a crack
the handle was broken off when I opened the parcel
The mirror is in a thousand pieces
book cover is ripped
badly damaged during transport
it's all smashed up
squashed box, product deformed
the fabric was ripped on arrival
The item got here with a broken lens.
it was crushed
`,
  defective: `
It does not work.
doesn't turn on
The watch stopped working after two days
it wont charge
My headphones are broken, no sound on the left side
faulty product
item is defective
the remote doesnt work
It keeps switching itself off.
dead on arrival
Battery does not hold a charge
the zipper broke after one day
Not working at all!
screen stays black
It's broken, it does not switch on
stopped workin
motor makes a horrible noise and then quits
bluetooth won't connect
it malfunctions
Thanks, but it is broken and won't start.
the buttons do not respond
this thing is not functioning
The light flickers and then goes out
it doesnt power up
Cannot get it to work
usb port is dead
overheats and shuts down
the speaker isnt working
Product has a defect
quit working
I plugged it in and nothing happens
fails to start every time
`,
  wrong_item: `
You sent me the wrong item.
I received a different product than I ordered
wrong size sent
I ordered a blue jacket and you sent me trousers
this is not what i ordered
got someone else's order
Received the wrong model
wrong product recieved
I got size M instead of L
you shipped the incorrect item
That's not the item I bought
sent me the wrong one
I ordered an iPhone 12 case but got a Samsung case
The package contained another product
it is a completely different article
The size I got isn't the one I ordered
You've mixed up my order with another customer's
incorrect item
wrong thing in the box
i asked for size 9 and recieved size 7
Not the product I ordered!
I think I was sent another person's parcel
they sent me a totally different item
wrong article delivered
i got the wrong one
the item received is not the one i purchased
I received the wrong order
you guys sent the wrong version
`,
  missing_item: `
One item is missing from my order.
only 2 of 3 arrived
There are parts missing
the charger was not in the box
I ordered two and received only one
missing screws
The package was incomplete
where is the second one? only got one shoe
no cable included
It came without the remote control
You forgot to send the lid
half of my order is missing
The box was empty
received 4 instead of 6
misssing parts
accessories not included although listed
the adapter is missing
i only got one of the items
some pieces are missing so I cannot assemble it
They left out the batteries
incomplete set
my order is missing a cup
short one bottle
bolts were missing
There was no charger in the parcel
not everything was in the package
one of the books was not in the parcel
just received 1 out of 5
`,
  not_as_described: `
Not as described.
The color is wrong, I ordered blue and this is green
it looks nothing like the picture
The quality is terrible
much smaller than advertised
The material is plastic, not metal as stated
not what was shown in the photos
wrong colour
This is not leather as your listing says
poor quality, not worth the money
The description says 2 m but it is only 1 m long.
doesn't match the description
looks different from the pictures
It is too small
item is used, I bought a new one
misleading listing
cheap material, not as advertised
Colour is different from the photo
the jacket does not fit
not like in the picture
the product is not as pictured
bad quality
size runs way smaller than the size chart
It smells awful
battery capacity is much lower than stated
sold as new but clearly second hand
I am disappointed with the quality of the fabric
got red instead of black
`,
  counterfeit: `
This is a fake.
The bag is counterfeit
not authentic
it's a knock-off
I believe this is a replica, not the original
fake product!!
The shoes are not genuine
you sell fakes
This isn't an original Casio
its a cheap copy of the brand
Counterfiet item
not the real thing
The logo is wrong, clearly a fake watch
Apple store said the charger is not genuine
I demand proof of authenticity, I think it's fake
these are bootleg
perfume is fake, smells nothing like the original
the serial number does not exist, it's counterfeit
Imitation, not original
sold me a fake one
obviously an unauthorised copy
This is not a genuine Nike product
not original product
knockoff item received
`,
  return_request: `
I want to return this.
how do I send it back
I'd like a refund
can i return the shoes
Please send me a return label.
i want my money back
I would like to exchange it for a bigger size
It's not for me, I want to send it back
How can I get a refund for order {{Order Number}}?
return request
what is the return address
want to retrun the item
give me a refund
I need to give it back
I wish to return my purchase
refund me please
may I swap it for another colour
is it possible to return the item I bought last week
requesting a refund
I would like to get a return label for my order
I don't like it, can I get my money back?
need to return one of the shirts
start a return
I want a replacement or refund
can I exchange this
i demand my money back
please help me return the parcel
reimburse me
`,
  how_to_use: `
How do I use this?
There is no manual in the box
how to pair it with my phone
can you send me the instructions
How do you assemble the shelf?
I don't understand how it works
no user guide included
Instructions are only in Chinese, do you have them in English?
how do i set it up
What is this button for?
how do I connect it to wifi
the manual is missing
Could you explain how to install it?
I do not know how to switch it to English
how long do I have to charge it before first use
which batteries do I need for it
how to reset the device
do u have a video how to put it together
How do I change the time on the watch?
can't figure out how to use it
I need help with the setup of the camera
instruction manual please
what app do i need for this camera
how do i turn off the alarm
how should I wash it
i cant find the instructions
`,
  other: `
I want to cancel my account
how do i delete my acount
unsubscribe me from the newsletter
cancel my subscription
How much does it cost to cancel an order?
is there a cancellation fee
I want to check the penalty for cancelling
where is my refund
track my refund
what is the status of my refund {{Refund Amount}}
how long does a refund take
I need the invoice for order {{Order Number}}
where is my bill
find the invoice from my last purchase
download my invoice
which shipping methods do you offer
do you ship to Canada?
how long does delivery to Spain usually take
what are your shipping times
What delivery options are there?
I want to add another item to my order
can i swap one of the products in my order
remove an item from my order
change my order, I want two instead of one
how can I change my billing address
I want to change my email address
i need to change the password of my account
update my account details
edit my personal information
i cannot log in
I forgot my pin
what payment methods do you accept
my payment failed
I was charged twice
can i pay with paypal
I want to buy a lamp
how do I place an order
help me to order something
how to register
create a new account
i'd like to leave a review
where can I give feedback
I want to file a complaint
talk to a human
I need to speak with customer service
what are your opening hours
what is your phone number
is this jacket available in red?
Do you have this in size 42?
is it waterproof
do you have a discount code
fake promise! you said you would answer
is this a joke
fake tracking number
what's your return policy
when do i get my money back
cancel my return, I will keep it
I want to cancel the return, I'll keep it after all
how to switch to the premium account
sign up for the newsletter
stop sending me emails
no refund for cancelled order so far, when is it coming?
is there any charge if I cancel my order
the penalty for cancelling {{Order Number}}
do you have a store in Berlin
update on my reimbursement please
I have a problem with my payment
what is the price of shipping
check my rebate status
close my account please
cancel the newsletter
do you sell replacement parts
can I get an update on my refund request
how long do you keep my invoices
problems signing up
The coupon does not work at checkout
where can i find your reviews
can you recommend a matching case
I want to become a reseller
What currency do you use?
are you open on Sunday
can I order by phone
edit the account information of my profile
I got the refund status mail but no money yet
what credit cards can I use for my purchase
can I pay when it is delivered
is the delivery free above 50 dollars
how much is express delivery
Is there an early termination charge?
I'd like to see the withdrawal penalty
which countries do you deliver to
switch to another user account
`,
  none: `
Thank you, arrived safely!
arrived before the deadline, very happy
Great seller, fast delivery
not late at all, thank you
no problem with delivery, everything fine
Thanks!
It came earlier than expected. Love it.
perfect
all good
The parcel arrived yesterday, thank you so much
works great
Received, thanks
item as described, A+++
Never had any problem with this seller, super
It was not damaged, well packed, thanks
got it today, looks amazing
👍
ok thank you
arrived on time and in perfect condition
Very satisfied, nothing broken, nothing missing
excellent quality, just like in the picture
Delivered two days early. Awesome.
my order arrived and it works perfectly
no complaints, would buy again
I was worried it would be late but it arrived on time
everything as promised, thx
very nice, my wife loves it
The refund arrived, thank you
five stars
Good communication and quick shipping
not a fake, 100% original, great
no need to cancel anything, it came today, thanks
`,
};
