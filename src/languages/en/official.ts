// Letters to the marketplace and to the carrier in English. A fact that is not known has no line.

import { letterWith, unless, when } from '../compose';
import type { OfficialLetters } from '../letter-names';

export const en = (): OfficialLetters => {
  const letter = letterWith('Hello,', when('signature', 'Kind regards\n{{signature}}'));
  const order = `order {{order}}${when('item', ' ({{item}})')}`;

  const placed = when('ordered', '- Ordered: {{ordered}}\n');
  const sent =
    when('ship_by', '- To be shipped by: {{ship_by}}\n') +
    when('shipped', '- Shipped: {{shipped}}\n') +
    when('first_scan', '- First scan of the carrier: {{first_scan}}\n') +
    when('tracking', `- Tracking number: {{tracking}}${when('carrier', ' ({{carrier}})')}\n`);
  const promised = when('promised', '- Promised delivery: {{promised}}\n');
  const arrived = when(
    'scan',
    when('delivered', '- Delivered according to the carrier’s tracking: {{delivered}}\n') +
      unless('delivered', '- Delivered according to the carrier’s tracking\n'),
  );
  const talked =
    when('contacted', '- The buyer wrote: {{contacted}}\n') +
    when('replied', '- We answered: {{replied}}\n') +
    when('answered', '- The buyer answered: {{answered}}\n') +
    when('agreed', '- We gave the return address: {{agreed}}\n');
  const ruled =
    when('claim_opened', '- Claim opened: {{claim_opened}}\n') +
    when('decided', '- Claim decided: {{decided}}\n');
  const facts = (...lines: readonly string[]) =>
    `The facts:\n${placed}${lines.join('')}${talked}${ruled}`;

  const close = `${when('rule', '{{rule}} ')}We ask you to decide the claim in our favour.`;
  const reverse = `${when('since', 'The delivery scan is newer than the decision. ')}${when('rule', '{{rule}} ')}We ask you to look at this again and reverse the decision.`;
  const attached = (...lines: readonly string[]) => `Attached:${lines.join('')}`;
  const messages = '\n#. our messages with the buyer';
  const andMessages = when('replied', messages) + unless('replied', when('admits', messages));
  const dispatched = when('shipped', '\n#. record of the dispatch');
  const tracked =
    when('scan', '\n#. tracking record with the delivery scan') +
    unless('scan', when('tracking', '\n#. tracking record'));
  const address = '\n#. our message with the return address';

  const wasDelivered = `According to the carrier’s tracking, the parcel ({{tracking}}) was delivered${when('delivered', ' on {{delivered}}')}.`;
  const inWindow =
    'It was shipped on {{shipped}} and is on its way, and the promised delivery date, {{promised}}, has not passed.';
  const tooEarly =
    'It was shipped on {{shipped}} and is on its way. The claim was opened on {{claim_opened}}, before the days were over that a buyer waits after the promised delivery date, {{promised}}.';
  const noContact =
    'We answered the buyer on {{replied}} and have had no reply since. There was no disagreement that would call for a claim.';
  const wasAgreed = `We had agreed to the return and given the buyer the return address${when('agreed', ' on {{agreed}}')}. There was no disagreement that would call for a claim.`;
  const isGenuine = 'We sell it with the authorisation of the brand, which is attached.';
  const badFaith = `From the conversation we conclude that this claim was not made in good faith.${when('quote', ' The buyer wrote: “{{quote}}”')} The record of the conversation is attached.`;

  /** The buyer's own word that the parcel came. */
  const admitted = when('admits', ' The buyer wrote: “{{quote}}”');

  const delivered = attached(tracked, dispatched, andMessages);
  const window = attached(dispatched, tracked, '\n#. the promised delivery date of the order');
  const log = attached(messages, when('agreed', address));
  const agreement = attached(address, andMessages);
  const papers = attached('\n#. authorisation of the brand');
  const chat = attached('\n#. the record of the conversation', tracked);

  return {
    contest_delivered: letter(
      `We contest the claim for ${order} that the parcel was not received. ${wasDelivered}${admitted}`,
      facts(sent, promised, arrived),
      close,
      delivered,
    ),
    contest_in_window: letter(
      `We contest the claim for ${order} that the parcel was not received. ${unless('late', inWindow)}${when('late', tooEarly)}${admitted}`,
      facts(sent, promised),
      close,
      window,
    ),
    contest_no_contact: letter(
      `We contest the claim for ${order}. ${noContact}`,
      facts(sent, arrived),
      close,
      log,
    ),
    contest_agreed: letter(
      `We contest the claim for ${order}. ${wasAgreed}`,
      facts(sent, arrived),
      close,
      agreement,
    ),
    appeal_delivered: letter(
      `We appeal the decision on ${order}. ${wasDelivered}${admitted}`,
      facts(sent, promised, arrived),
      reverse,
      delivered,
    ),
    appeal_in_window: letter(
      `We appeal the decision on ${order}. ${inWindow}${admitted}`,
      facts(sent, promised),
      reverse,
      window,
    ),
    appeal_no_contact: letter(
      `We appeal the decision on ${order}. ${noContact}`,
      facts(sent, arrived),
      reverse,
      log,
    ),
    appeal_agreed: letter(
      `We appeal the decision on ${order}. ${wasAgreed}`,
      facts(sent, arrived),
      reverse,
      agreement,
    ),
    appeal_authentic: letter(
      `We appeal the decision on ${order}. The item is genuine. ${isGenuine}`,
      facts(sent, arrived),
      reverse,
      papers,
    ),
    appeal_abuse: letter(
      `We appeal the decision on ${order}. ${badFaith}`,
      facts(sent, promised, arrived),
      reverse,
      chat,
    ),
    report_abuse: letter(
      `We report the claim for ${order} and ask you to look into it. ${badFaith}`,
      facts(sent, promised, arrived),
      close,
      chat,
    ),
    authentic: letter(
      `We answer the claim that the item of ${order} is not genuine. ${isGenuine}`,
      facts(sent, arrived),
      close,
      papers,
    ),
    proof_of_delivery: letter(
      `Please send us the proof of delivery for parcel {{tracking}}${when('shipped', ', shipped on {{shipped}}')}. ${when('scan', `Your tracking shows it as delivered${when('delivered', ' on {{delivered}}')}`)}${unless('scan', 'It is marked as delivered')}${unless('admits', ', but the recipient reports that it did not arrive')}.`,
      'We need the signature or the delivery photo, the time and place of delivery, and the name of the person who took it.',
      when(
        'respond_by',
        'We have to answer the recipient’s claim by {{respond_by}}, so please let us have it before then.',
      ),
    ),
    claim_cover: letter(
      `We ask for the cover of ${order}. The parcel was handed over as shown below.`,
      facts(sent, promised, arrived),
      'We ask you to settle it from the cover.',
      attached('\n#. record of the order', dispatched, tracked, andMessages),
    ),
    contest_payment: letter(
      `${unless('inquiry', 'We contest the dispute of the payment for ')}${when('inquiry', 'We answer your inquiry about the payment for ')}${order}${when('amount', ', {{amount}}')}.${when('on_return', ' We have offered the buyer to take the item back and to refund it on its arrival.')}${when('protected', ' The payment is marked as covered by seller protection.')}${admitted}`,
      facts(sent, promised, arrived) + when('refunded', '- Refunded in full\n'),
      `${unless('inquiry', 'We ask you to return the payment to us.')}${when('inquiry', unless('on_return', 'We ask you to leave the payment with us.'))}`,
      attached(
        '\n#. record of the order',
        dispatched,
        tracked,
        andMessages,
        when('agreed', address),
        when('refunded', '\n#. record of the refund'),
      ),
    ),
    trace: letter(
      `Please trace parcel {{tracking}}${when('shipped', ', shipped on {{shipped}}')}. ${when('announced', 'It still has no acceptance scan.')}${unless('announced', `It is not moving${when('last_update', '; the last scan is of {{last_update}}')}.`)}${when('promised', ' It is due at the recipient by {{promised}}.')}`,
      'Please tell us where it is, when it will move on, and whether it must be treated as lost. In that case, please open an inquiry.',
    ),
  };
};
