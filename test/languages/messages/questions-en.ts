// English questions to customer service in twenty-odd kinds: three are wishes about an order, the rest
// only sounds like them. Kinds that stand for one wish share its name.
export const questions: Readonly<Record<string, string>> = {
  cancel: `
question about cancelling order {{Order Number}}
i got a question about cancelling purchase {{Order Number}}
where can i find the cancel button for an order I placed
i cannot pay for purchase {{Order Number}}, I want to cancel it
help me cancel the fucking last purchase
I can no longer afford order {{Order Number}}, cancel it
could ya cancel my last purchase
i have bought something by accident and i need to cancel the purchase
got a problem with canceling the order i made yesterday
is there any way to cancel purchase {{Order Number}}
can ya help me canceling oder {{Order Number}}
I do not want this item anymore, help me to cancel purchase {{Order Number}}
could uhelp me cancel the last order i have made
i try to cancel order {{Order Number}} but I am not able to
what do I have to do to cancel an order
can you cancel purchase {{Order Number}} for me?
I would like to know about cancelling orders
problems with cancelling ordr {{Order Number}}
I bought the same item twice and I need to cancel order {{Order Number}}
help to canccel the purchase
how could i revoke my last order
let me know the procedure for cancelling a purchase
I ordered by mistake, stop it please
please get order {{Order Number}} off my list, not needed
is it too late to call off order {{Order Number}}?
I'd appreciate it if you cancelled my order from this morning
wanna cancel what I just bought
i need assistance canceling an order from tuesday
want to stop order number 5531 before it leaves
I wish to cancel the order I made by phone
pls cancel my pending order, found it in a shop nearby
how would I go about cancelling an order I just placed
changed my mind about purchase {{Order Number}}, cancel it please
the order I made last night, can it be stopped
cancel everything I ordered today
i hit buy twice, cancel one of the two orders
I'd rather not have order {{Order Number}} any longer, please cancel
`,
  change_address: `
I want help changing my delivery address
i dont know how to update the shipping address
I moved, help me to change the delivery address
where do I update my shippng address
can you help me setting up a secondary shipping address?
i have problems to set up the delivery address
how do i correct an error with my delivery address
is there an issue with my shipping address
I need assistance to enter a new shipping address
could I get help to set a different delivery address up
there is a problem with my delivery address
I entered the wrong delivery addres
help submitting my new shipping address
i want to know how to edit my fucking shipping address
I do not know how to change my address
we are moving to another city, I have to update the delivery address
i have to correct my shipping address, how could I do it
I am having issues with the delivery address
got a typo in shipping adress
I need to swap the delivery address for order {{Order Number}}
how can I notify you of a change of address
want to set up a new shipping address
I forgot to change my address before I ordered
could you tell me how to add a delivery address?
assistance with setting up a new delivery address
my ship-to address is my old one
the house number of my order is wrong
put in another address for delivery pls
please use my office as the shipping address
changing the delivery address, is it possible
my parcel should go to a different address, how do I do that
typo in my street name, can you fix the shipping address
i'd like order {{Order Number}} delivered to my office address
assistance editing the delivery address
can the shipping address still be changed
I need another address on order {{Order Number}}
how do I enter a secondary shipping address
`,
  where_is_order: `
could you show me how to check the status of my order
i want to check when my order is going to arrive
I need to see the ETA of order {{Order Number}}
where do i check the current status of my purchase
assistance checking order {{Order Number}} status
is there anything new on the status of order {{Order Number}}
can you tell me how soon I can expect the product
how long will my order take to arrive
in what period of time can I expect my delivery
I need to know when my article is going to be delivered
i want to track my package
I am waiting for a package, when does it arrive
what do I have to do to see the ETA of purchase {{Order Number}}
question about tracking order {{Order Number}}
could you help me check when my delivery is going to arrive
do you know when my product will get here
i dont know what i need to do to track order {{Order Number}}
where could i see the eta of ordder {{Order Number}}
let me see the status of my damn order
help me find out how my purchase is doing
I'd like info on order {{Order Number}}, has it left yet
would you look into where my item is
when can i get my stuff
i expected an item on Monday, could i check the delivery date
when are you going to send my order
has anything happened with my shipment
I want to know if my parcel is on its way
show me the location of my order
how many more days until order {{Order Number}} arrives
I need help to follow my purchase
i'd like to know when purchase {{Order Number}} gets here
is there a way to see how far my parcel is
what's the status of order {{Order Number}}
can I track the package I ordered
ETA of my order please
my order should be here by now, where is it
show me the progress of order {{Order Number}}
`,
  change_order: `
How can I change my order
I want to add several products to order {{Order Number}}
could you help me remove some items from an order
i need to change an item of purchase {{Order Number}}
I would like to swap one product in my order for another
help me adding some articles to order {{Order Number}}
how do i correct my order
I need to modify order {{Order Number}}, one item too many
can I switch an item of order {{Order Number}}
I want to change several items of an order
update the quantity in my order
can I swap an article in order {{Order Number}}
add one more lamp to my order
i want to remove an item from purchase {{Order Number}}
can I still edit what is in my order
put a bigger size in my order instead
`,
  fee: `
i want to check the cancellation fee
how much is the fee for terminating
what do I pay if I cancel
could I see the early exit penalty
is there a charge for cancelling an order
i want to know about the withdrawal fee
how do i check the termination charges
show me the cost of early termination
in which cases is there a cancellation penalty
tell me about the cancellation fees please
is there a penalty if I cancel
how much does it cost to call off an order
what do you charge for cancelling
check the early termination fee
`,
  refund: `
what is the status of my refund
I want to track my refund
check the current status of my reimbursement of {{Currency Symbol}}{{Refund Amount}}
is there anything new on the rebate
when will my refund arrive
how do I get my money back
I want a refund of {{Currency Symbol}}{{Refund Amount}}
can I see your refund policy
in which situations can I get a reimbursement
what is your money back policy
help me get a compensation
do you know where my restitution is
I need help to check my rebate status
what is your refund policy
how is my refund going
I'd like my money back for a broken kettle
do you give refunds after 60 days
any news on my reimbursement
`,
  delivery_options: `
which delivery options do I have
what shipping methods are available
i want to check the delivery options
do you ship to {{Delivery City}}?
can i order from {{Delivery Country}}
do you have express shipping
how much is shipping
is it possible to get things delivered to Alaska
do you ship to Norway
which couriers do you work with
is express shipping available
`,
  invoice: `
where can I get the invoice of order {{Order Number}}
I need to see invoice {{Invoice Number}}
help me download my last bills
i want to take a quick look at the invoice from {{Person Name}}
where is the bill for my last purchase
find the invoices of my orders
email me the invoice from last month
where can I download the bill for my last order
my invoice has the wrong company name
send me the receipt again
`,
  account: `
I changed my mind, delete my account
close my {{Account Type}} account
cancel my {{Account Category}} account
I need help to open a {{Account Type}} account
switch to the {{Account Type}} user
can you help me upgrade my account
how do I edit my profile
I want to change my personal information
update the details on my {{Account Type}} profile
use another account
where do I change the data of my account
i no longer want my account, remove it
I need to change my e-mail address
my email address is wrong
problem with my user information
transfer my account to somebody else
change the e-mail address of my account
upgrade me to a premium account
i want to switch to another account
merge my two accounts
`,
  password: `
i forgot my fucking password
reset my PIN code
can you help me retrieve my password
where do I change my key
how could I recover my user account password
I lost my PIN
the reset link for my password never came
locked out, forgot my pin
i want a new password
`,
  registration: `
there are problems with the registration
I could not finalise my registration
report an error with the sign-up
help me to solve issues with the signup
how do I register
notify of a sign up error
the sign up form throws an error
cannot finish registering
`,
  payment: `
what payment methods do you accept
can I pay by card
the payment did not work
report a problem with payments
i have an issue with online payments
check the allowed payment options
can I use apple pay for my order
I want to report a payment failure
my card was declined at checkout
do you take PayPal
payment failed three times
`,
  newsletter: `
cancel my newsletter subscription
i want to subscribe to your newsletter
do not send me the newsletter anymore
how do I unsubscribe from the corporate newsletter
sign me up for the newsletter
I no longer wish to receive your newsletters
stop receiving marketing emails
stop sending me the newsletter
cancel my newsletter subscription
sign me up for the newsletter
`,
  review: `
I want to leave a review
how can i post feedback about a product
help me to write my opinion of your service
submit a comment on the website
I'd like to rate your company
where do I leave an opinion
where do I leave a review
i want to change my feedback on a purchase
`,
  complaint: `
please address this issue
I want to file a complaint against your company
I need to lodge a consumer claim
make a reclamation
how do i submit a complaint
can somebody address my concerns
I have a problem and nobody will address it
I'm not happy with your service
I want to file a complaint about the driver
please address this issue, nobody answers me
whom do I complain to
`,
  contact: `
speak with someone
how can I call customer support
what hours is customer service open
I need to talk to an operator
can I chat with an agent
what number can I call to talk to you
what email can I use to contact you
are you available on Sundays
can I speak with a real person
is customer service reachable by phone
your phone number please
when is support open
is there a chat
let me talk to an agent
`,
  place_order: `
I want to buy some of your products
help me purchase several items
how do I order something
can you assist me to make a purchase
I'd like to place an order for a bike
assistance to buy an item
i need to order two lamps
I would like to buy a lamp
can I order by phone
help me order a second chair
where is the checkout page
`,
  warranty: `
how long is the warranty on a kettle
is accidental damage covered
what does the guarantee include
where do I register my warranty
is the battery under warranty too
can I extend the guarantee
`,
  stock: `
will the blue jacket be back in stock
is this available in size 40
do you still have the oak table
when do you restock the green mugs
are there other colours
is there a shop where I can see it
`,
  close_account: `
I changed my mind, delete my account
how can I close my account
terminate my profile please
i no longer want to be a member, remove me
erase my personal data
please deactivate my user account
`,
};
