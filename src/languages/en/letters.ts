// Letters to the buyer in English.

import { letterWith, unless, when } from '../compose';
import type { EnglishLetters } from '../letter-names';

export const en = (): EnglishLetters => {
  const letter = letterWith(
    `Hello${when('buyer', ' {{buyer}}')},`,
    when('signature', 'Kind regards\n{{signature}}'),
  );
  const no = when('order', ' {{order}}');
  const onMarket = when('market', ' on {{market}}');
  const full = `in full${when('amount', ' ({{amount}})')}`;
  const paidBack = 'The money goes back to the payment method you used for the order.';
  const part = `{{share}} of the amount you paid${when('partial', ' ({{partial}})')}`;

  const sorry =
    when('damaged', 'We are sorry that the item arrived damaged.') +
    when('defective', 'We are sorry that the item does not work properly.') +
    when('wrong_item', 'We are sorry that you received the wrong item.') +
    when('missing_item', 'We are sorry that something was missing from your parcel.') +
    when('not_as_described', 'We are sorry that the item is not what you expected.') +
    when('counterfeit', 'We understand your concern about the item.') +
    when('request', 'We have received your request.');
  const openReturn = `Please open a return from the page of your order${onMarket}. We will accept it at once, and you will see there where to send the item.`;
  const returnTo =
    when(
      'in_tool',
      when(
        'claim',
        'The return is accepted on {{market}}: your order there shows you where to send the item.',
      ) + unless('claim', openReturn),
    ) + unless('in_tool', 'The return address is:\n\n{{address}}');
  const proof =
    'Once the parcel is on its way, please send us the tracking number or a photo of the shipping label.';
  const wayBack =
    unless('request', 'We pay the return postage.') +
    when('request', 'The terms of your order say who pays the return postage.');
  const photos = when('ask_photos', 'A few photos of the problem would help us, too.');
  const choose = 'Just tell us which you prefer.';
  const offer =
    when(
      'offer_refund',
      `If you would rather not send it back, simply keep the item and we will refund you ${full}. ${choose}`,
    ) +
    when(
      'offer_partial',
      `If you would rather keep the item, we will refund you ${part}. ${choose}`,
    ) +
    when(
      'offer_reship',
      `If you would rather not send it back, keep the item and we will send you ${when('missing_item', 'what is missing')}${unless('missing_item', 'a new one')}, free of charge. ${choose}`,
    );
  const agreeLater = 'and we will refund you as soon as it arrives.';
  const by = `${when('market', '{{market}}')}${unless('market', 'The marketplace')}`;
  const elsewhere =
    when('claim', 'Your request is already there, and you will be answered directly.') +
    unless('claim', 'Please contact its customer service from the page of your order.');
  const shows =
    when(
      'scan',
      `The tracking shows the order as delivered${when('delivered', ' on {{delivered}}')}.`,
    ) +
    unless(
      'scan',
      when('shipped', 'The order was shipped on {{shipped}}. ') +
        when('last_update', 'The last tracking update is from {{last_update}}.'),
    );
  const what = `${when('missing_item', 'what is missing')}${unless('missing_item', 'a new one')}`;
  const sorryOrLost =
    unless('request', sorry) +
    when('request', `We are sorry that your order${no} has not reached you.`);
  const turnsUp = 'Should the first parcel reach you after all, please let us know.';
  const onceSeen = `Once you see the refund, would you please withdraw the claim${onMarket}? If anything is still open, tell us and we will take care of it.`;

  return {
    platform_handles: letter(
      `We are sorry that there is a problem with the delivery of your order${no}. ${when('market', '{{market}}')}${unless('market', 'The marketplace')} looks after this delivery itself, and its customer service can see every step.`,
      when('claim', 'Your request is already with them, and they will answer you directly.') +
        unless(
          'claim',
          'Please contact them from your order; they will find the solution with you.',
        ),
    ),
    ask_withdraw_refunded: letter(
      `We have refunded your order${no}${when('amount', ' ({{amount}})')}. ${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_part: letter(
      `We have refunded part of what you paid for your order${no}${when('given_back', ' ({{given_back}})')}. ${paidBack}`,
      onceSeen,
    ),
    ask_withdraw_reshipped: letter(
      `The second parcel for your order${no} has been delivered. We hope that everything is as it should be now.`,
      `If so, would you please withdraw the claim${onMarket}? If anything is still open, tell us and we will take care of it.`,
    ),
    prove_authentic: letter(
      'We understand your concern and would like to clear it up. Attached you will find our authorisation from the brand, which shows that the item is genuine.',
      `${when('claim', `If this answers your question, would you please cancel the claim${onMarket}? `)}If you still have doubts, tell us what you noticed, and we will find a solution with you.`,
    ),
    refund_and_delist: letter(
      'We understand your concern, and we are sorry that the item has caused you trouble.',
      `We are refunding you ${full}. ${paidBack}${unless('came_back', ' You do not need to send the item back.')}`,
    ),
    agree_return: letter(
      `${sorry} We agree to the return of the item, ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof} ${photos}`,
      offer,
    ),
    send_return_address: letter(
      `${sorry} Of course you can return the item, ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof} ${photos}`,
      offer,
    ),
    refund_delivery: letter(
      `We are sorry that your order${no} has not reached you.${when('came_back', ' The parcel could not be delivered and was sent back.')}`,
      `We are refunding you ${full}. ${paidBack} You do not need to do anything.`,
      unless('came_back', 'Should the parcel reach you after all, please let us know.'),
    ),
    refund_product: letter(
      `${sorry} We are refunding you ${full}. ${paidBack}`,
      unless(
        'came_back',
        unless('digital', 'You can keep the item; there is no need to send it back.'),
      ),
    ),
    refund_returned: letter(
      `Your return${when('order', ' for order {{order}}')} has reached us. Thank you for sending it back.`,
      `We are refunding you ${full}. ${paidBack}`,
    ),
    partial_refund: letter(
      sorry,
      `If you can use the item as it is, we would like to refund you ${part}, and you keep it. If you agree, just answer this message. ${paidBack}`,
      'If you would rather return it, that is still possible: tell us, and we will arrange it.',
    ),
    refund_on_return: letter(
      `${sorry} Please send the item back to us, ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof}`,
    ),
    reship_delivery: letter(
      `We are sorry that your order${no} has not reached you. We are sending you a second parcel, free of charge, and will write to you here as soon as it is on its way.`,
      when(
        'came_back',
        'The first one could not be delivered and was sent back. Please check that the address in your order is complete, and tell us if anything is missing.',
      ) + unless('came_back', turnsUp),
    ),
    reship_product: letter(
      `${sorry} We are sending you ${when('missing_item', 'what is missing')}${unless('missing_item', 'a new one')}, free of charge, and will write to you here as soon as it is on its way.`,
      unless('came_back', unless('missing_item', 'You do not need to send the first item back.')),
    ),
    confirm_address: letter(
      `Your order${no} has not been shipped yet, so the address can still be changed.`,
      when(
        'in_tool',
        'Please change it in your order on {{market}}. If the order no longer allows that, tell us: we will cancel it, and you can place it again with the new address.',
      ) +
        unless(
          'in_tool',
          'Please write us the complete new address once more: name, street, postcode, city and country. We will ship as soon as you have confirmed it.',
        ),
    ),
    reship_new_address: letter(
      `Your order${no} has already left and can no longer be redirected. We will therefore send you a second parcel to the new address, free of charge.`,
      `Please check once more that the new address you gave us is complete, and confirm it here; we will ship after that. ${turnsUp}`,
    ),
    decline_address_change: letter(
      `We would have liked to change the address, but your order${no} has already left${when('shipped', ' (shipped on {{shipped}})')}, and we cannot redirect it any more.${when('tracking', ' The tracking number is {{tracking}}.')}`,
      'Perhaps somebody at the old address can take it, or the local carrier can hold it for you. If it cannot be delivered and comes back to us, write to us and we will find a solution.',
    ),
    cancel_order: letter(
      `As you asked, we are cancelling your order${no}. It has not been shipped, so you get the amount you paid back ${full}, through the payment method you used.`,
      'You do not need to do anything.',
    ),
    cancel_reorder: letter(
      `We may send an order only to the address it was placed with. We are therefore cancelling your order${no}; it has not been shipped, so you get the amount you paid back ${full}, through the payment method you used.`,
      'Please place the order again with the new address.',
    ),
    ask_keep_or_refuse: letter(
      `Of course you may change your mind about your order${no}. It has already left, though, and we cannot call it back.`,
      'May we ask why you would like to cancel? Perhaps you would still like to have it. If not, simply refuse the parcel when it is delivered. We will refund you as soon as the tracking shows the refusal or the parcel is back with us.',
    ),
    return_to_warehouse: letter(
      `Of course you can return your order${no}. ${when('market', '{{market}} shipped it, so it goes back to the {{market}} warehouse.')}${unless('market', 'The marketplace shipped it, so it goes back to its warehouse.')}`,
      'Please start the return from your order there. It shows you how to send the item back, and the refund follows from there as well.',
    ),
    negotiate_refund: letter(
      `Of course you can still return your order${no}, ${agreeLater}`,
      returnTo,
      `${wayBack} ${proof}`,
      `There may be an easier way: if you keep the item, we will gladly refund part of the price. ${when('offer_partial', `We suggest ${part}. Would that suit you?`)}${unless('offer_partial', 'Which amount would you consider fair?')}`,
    ),
    explain_use: letter(
      'We are glad to help you with this. You will find the instructions attached to this message.',
      'If a step is not clear, tell us which one, or send us a short video, and we will go on from there together.',
    ),
    share_tracking: letter(
      `Your order${no} is on its way${when('shipped', '; it left us on {{shipped}}')}. ${unless('untracked', `The tracking number is {{tracking}}${when('carrier', ' ({{carrier}})')}.`)}${when('untracked', 'It travels by a service without tracking.')}`,
      when(
        'promised',
        'It should be with you by {{promised}}. If it is not there by then, please write to us, and we will find a solution.',
      ) +
        unless(
          'promised',
          'We are keeping an eye on it. If it takes too long for you, please write to us, and we will find a solution.',
        ),
    ),
    not_shipped_yet: letter(
      `Your order${no} has not been shipped yet${when('ship_by', '; it will leave us by {{ship_by}} at the latest')}. We will write to you here as soon as it is on its way.`,
      when('promised', 'It should be with you by {{promised}}.'),
    ),
    check_delivery: letter(
      `We are sorry that you do not have your order${no} yet, and we will clear this up with you. ${when('scan', `The tracking shows it as delivered${when('delivered', ' on {{delivered}}')}.`)}${unless('scan', 'It is marked as delivered.')}`,
      'Could you please look in your letterbox and ask your household, your neighbours and the local post office?',
      `${when('tracking', 'Meanwhile we are asking the carrier for the proof of delivery ({{tracking}}). ')}If it cannot be found, write to us, and we will find a solution.`,
    ),
    ask_to_wait: letter(
      `We understand that you are waiting for your order${no}. It is on its way${when('promised', ' and should be with you by {{promised}}')}.${when('tracking', ' The tracking number is {{tracking}}.')}`,
      `May we ask you for a little more patience? ${when('promised', 'If it has not arrived by then, ')}${unless('promised', 'If it takes too long for you, ')}write to us, and we will find a solution.`,
    ),
    ask_pickup: letter(
      `${when('failed_attempt', 'The carrier tried to deliver your order {{order}} and could not hand it over.')}${unless('failed_attempt', 'Your order {{order}} has arrived near you and is waiting to be picked up.')}${when('tracking', ' The tracking number is {{tracking}}.')}`,
      `${when('failed_attempt', 'Please arrange a new delivery with the carrier or collect it soon')}${unless('failed_attempt', 'Please collect it soon')}; otherwise it will be sent back to us. If something stands in the way, tell us, and we will help.`,
    ),
    extend_protection: letter(
      'Your order {{order}} is still on its way, and your buyer protection would end on {{protection_ends}}.',
      'We are extending it so that you stay protected while the parcel is travelling. You do not need to do anything. If you have a question, write to us here.',
    ),
    contact_first: letter(
      `We are writing to you about your order {{order}}. ${when('came_back', 'The parcel could not be delivered and was sent back.')}${when('late', 'It should have been with you by {{promised}}, and it has not been delivered yet.')}${when('slow', `It is taking longer than usual${when('last_update', '; the last tracking update is from {{last_update}}')}.`)} We are sorry about this.`,
      `${when('came_back', 'We would like to solve this for you. Please tell us what would suit you best.')}${unless('came_back', 'If it has reached you in the meantime, all is well. If not, tell us what you prefer: to wait a little longer, or that we find another solution for you now.')}`,
    ),
    platform_product: letter(
      `${sorry} ${by} shipped your order${no} and looks after it itself.`,
      elsewhere,
    ),
    platform_change: letter(
      `${by} ships your order${no} itself, so we cannot change it or stop it from here.`,
      'Your order shows what is still possible; its customer service helps you with that.',
    ),
    platform_counterfeit: letter(
      `We take your concern about the item seriously. ${by} shipped your order${no} and looks after it itself.`,
      elsewhere,
    ),
    refund_awaited: letter(
      `Thank you for your message about the refund for your order${no}.${when('agreed', ' We gave you the return address on {{agreed}}.')} We will refund you as soon as your return has reached us.`,
      proof,
    ),
    overcharged: letter(
      `Thank you for your message about the charge for your order${no}. ${when('amount', 'The order amounts to {{amount}}. ')}We are comparing the order with the charge and will refund you whatever was charged too much.`,
      'Please tell us the amounts and the days that your bank shows.',
    ),
    answer: letter(
      `Thank you for your message${when('order', ' about order {{order}}')}. We are looking into it and will write to you here.`,
      'If there is anything else we should know, please tell us.',
    ),
    stop_and_refund: letter(
      'We are very sorry. Please stop using the item at once and keep it out of everybody’s reach. If anybody was hurt, please see a doctor.',
      `We are refunding you ${full}. ${paidBack} Please do not send the item back.`,
      'Please tell us what happened. Photos of the item and its label would help us, but only if they can be taken safely.',
    ),
    use_cover: letter(
      `We are sorry that there is a problem with the delivery of your order${no}. ${shows}`,
      `${unless('cover_unknown', `This delivery is covered${onMarket}. `)}${when('claim', 'Your request is already there, and you will be answered directly.')}${unless('claim', 'Please ask for the solution from the page of your order; you will be answered there directly.')}`,
    ),
    pay_refund: letter(
      `${when('return_back', `Your return${when('order', ' for order {{order}}')} has reached us, thank you.`)}${unless('return_back', `We are writing to you about the refund for your order${no}.${when('came_back', ' The parcel could not be delivered and was sent back.')}`)}`,
      `We are refunding you ${unless('customs', full)}${when('customs', 'what you paid, less the costs that the terms of the order name')}. ${paidBack} How soon you see it depends on your bank; a few working days are usual.`,
    ),
    withdraw_at_bank: letter(
      `Your bank has told us that the payment for your order${no}${when('amount', ' ({{amount}})')} is questioned. ${when('refunded', 'We had already refunded it.')}${unless('refunded', shows)}`,
      when(
        'fraud',
        'Perhaps somebody in your household ordered it, or our name on the statement was not familiar. If you know the order, please let your bank know that the payment is right.',
      ) + unless('fraud', 'If this settles the matter, please let your bank know.'),
      'If something is wrong with the order, please tell us here.',
    ),
    refund_or_reship: letter(
      `${sorryOrLost} As you asked, we will refund you ${full}. ${paidBack}`,
      `If you would rather have the item, we will send you ${what} instead, free of charge. Please tell us which you prefer.`,
    ),
    exchange: letter(
      'We are sorry that the item does not fit. We will gladly exchange it: please tell us which size you need, and send the first one back unused.',
      returnTo,
      `${wayBack} As soon as it arrives, we will send you the other one.`,
    ),
    open_return: letter(
      `${sorry} Of course you can return the item, ${agreeLater}`,
      openReturn,
      `${wayBack} ${photos}`,
      offer,
    ),
    customs_terms: letter(
      `Duty and import tax on your order${no} are set by the customs of your country. Whether the price includes them is said in the terms of your order.`,
      'If it includes them and you were asked to pay all the same, please send us a photo of the bill, and we will refund it. If it does not, the parcel is handed over once they are paid.',
    ),
    resend_digital: letter(
      `We are sorry that you could not use your order${no}. It is a digital item, so no parcel is sent. You receive it again with this message.`,
      'If it still does not work, tell us what you see, and we will find a solution.',
    ),
  };
};
