// Letters to the marketplace and to the carrier in Chinese. A fact that is not known has no line.

import { letterWith, unless, when } from '../compose';
import type { OfficialLetters } from '../letter-names';

export const zh = (): OfficialLetters => {
  const letter = letterWith('您好！', when('signature', '{{signature}}'));
  const order = `订单 {{order}}${when('item', '（{{item}}）')}`;

  const placed = when('ordered', '- 下单：{{ordered}}\n');
  const sent =
    when('ship_by', '- 最晚发货：{{ship_by}}\n') +
    when('shipped', '- 实际发货：{{shipped}}\n') +
    when('first_scan', '- 物流商首次扫描：{{first_scan}}\n') +
    when('tracking', `- 运单号：{{tracking}}${when('carrier', '（{{carrier}}）')}\n`);
  const promised = when('promised', '- 承诺送达：{{promised}}\n');
  const arrived = when(
    'scan',
    when('delivered', '- 物流显示妥投：{{delivered}}\n') +
      unless('delivered', '- 物流显示已妥投\n'),
  );
  const talked =
    when('contacted', '- 买家来信：{{contacted}}\n') +
    when('replied', '- 我方回复：{{replied}}\n') +
    when('answered', '- 买家答复：{{answered}}\n') +
    when('agreed', '- 我方提供退货地址：{{agreed}}\n');
  const ruled =
    when('claim_opened', '- 纠纷提起：{{claim_opened}}\n') +
    when('decided', '- 纠纷裁决：{{decided}}\n');
  const facts = (...lines: readonly string[]) =>
    `事实经过：\n${placed}${lines.join('')}${talked}${ruled}`;

  const close = `${when('rule', '{{rule}}')}请平台核实并判定我方无责。`;
  const reverse = `${when('since', '妥投记录晚于裁决。')}${when('rule', '{{rule}}')}请平台据此重新核实并改判。`;
  const attached = (...lines: readonly string[]) => `附件：${lines.join('')}`;
  const messages = '\n#. 与买家的沟通记录';
  const andMessages = when('replied', messages) + unless('replied', when('admits', messages));
  const dispatched = when('shipped', '\n#. 发货记录');
  const tracked =
    when('scan', '\n#. 含妥投节点的物流记录') + unless('scan', when('tracking', '\n#. 物流记录'));
  const address = '\n#. 提供退货地址的消息';

  const wasDelivered = `物流轨迹显示，包裹（{{tracking}}）已${when('delivered', '于{{delivered}}')}妥投。`;
  const inWindow = '包裹已于{{shipped}}发出，正在运输途中，尚未超过承诺送达日{{promised}}。';
  const tooEarly =
    '包裹已于{{shipped}}发出，正在运输途中。纠纷于{{claim_opened}}提起，早于承诺送达日{{promised}}之后买家应等待的期限。';
  const noContact = '我方已于{{replied}}回复买家，此后未收到买家答复。双方并无分歧，纠纷缺乏依据。';
  const wasAgreed = `我方已${when('agreed', '于{{agreed}}')}同意退货并提供退货地址。双方并无分歧，纠纷缺乏依据。`;
  const isGenuine = '我方持有品牌授权，授权书见附件。';
  const badFaith = `从沟通内容看，买家提起该纠纷并非出于善意。${when('quote', '买家写道：“{{quote}}”。')}聊天记录见附件。`;

  /** The buyer's own word that the parcel came. */
  const admitted = when('admits', '买家写道：“{{quote}}”。');

  const delivered = attached(tracked, dispatched, andMessages);
  const window = attached(dispatched, tracked, '\n#. 订单的承诺送达日');
  const log = attached(messages, when('agreed', address));
  const agreement = attached(address, andMessages);
  const papers = attached('\n#. 品牌授权书');
  const chat = attached('\n#. 聊天记录', tracked);

  return {
    contest_delivered: letter(
      `我方对${order}“未收到货”的纠纷提出申辩。${wasDelivered}${admitted}`,
      facts(sent, promised, arrived),
      close,
      delivered,
    ),
    contest_in_window: letter(
      `我方对${order}“未收到货”的纠纷提出申辩。${unless('late', inWindow)}${when('late', tooEarly)}${admitted}`,
      facts(sent, promised),
      close,
      window,
    ),
    contest_no_contact: letter(
      `我方对${order}的纠纷提出申辩。${noContact}`,
      facts(sent, arrived),
      close,
      log,
    ),
    contest_agreed: letter(
      `我方对${order}的纠纷提出申辩。${wasAgreed}`,
      facts(sent, arrived),
      close,
      agreement,
    ),
    appeal_delivered: letter(
      `我方对${order}的裁决提出申诉。${wasDelivered}${admitted}`,
      facts(sent, promised, arrived),
      reverse,
      delivered,
    ),
    appeal_in_window: letter(
      `我方对${order}的裁决提出申诉。${inWindow}${admitted}`,
      facts(sent, promised),
      reverse,
      window,
    ),
    appeal_no_contact: letter(
      `我方对${order}的裁决提出申诉。${noContact}`,
      facts(sent, arrived),
      reverse,
      log,
    ),
    appeal_agreed: letter(
      `我方对${order}的裁决提出申诉。${wasAgreed}`,
      facts(sent, arrived),
      reverse,
      agreement,
    ),
    appeal_authentic: letter(
      `我方对${order}的裁决提出申诉，商品为正品。${isGenuine}`,
      facts(sent, arrived),
      reverse,
      papers,
    ),
    appeal_abuse: letter(
      `我方对${order}的裁决提出申诉。${badFaith}`,
      facts(sent, promised, arrived),
      reverse,
      chat,
    ),
    report_abuse: letter(
      `我方举报${order}的纠纷，请平台调查。${badFaith}`,
      facts(sent, promised, arrived),
      close,
      chat,
    ),
    authentic: letter(
      `针对${order}被指非正品的纠纷，我方说明如下。${isGenuine}`,
      facts(sent, arrived),
      close,
      papers,
    ),
    proof_of_delivery: letter(
      `请提供包裹 {{tracking}} 的签收证明${when('shipped', '（{{shipped}}发出）')}。${when('scan', `贵司轨迹显示${when('delivered', '已于{{delivered}}')}${unless('delivered', '已')}妥投`)}${unless('scan', '订单显示已送达')}${unless('admits', '，但收件人表示没有收到')}。`,
      '需要：签名或投递照片、投递时间和地点、签收人姓名。',
      when('respond_by', '我方须在{{respond_by}}前答复收件人的纠纷，请在此之前提供。'),
    ),
    claim_cover: letter(
      `我方就${order}申请平台赔付。包裹的交运情况如下。`,
      facts(sent, promised, arrived),
      '请平台按保障规则处理。',
      attached('\n#. 订单记录', dispatched, tracked, andMessages),
    ),
    contest_payment: letter(
      `${unless('inquiry', `我方对${order}${when('amount', '（{{amount}}）')}的付款争议提出申辩。`)}${when('inquiry', `我方就${order}${when('amount', '（{{amount}}）')}的付款查询答复如下。`)}${when('on_return', '我方已向买家提出退货，收到退货后退款。')}${when('protected', '该付款标记为受卖家保障。')}${admitted}`,
      facts(sent, promised, arrived) + when('refunded', '- 已全额退款\n'),
      `${unless('inquiry', '请将款项判还我方。')}${when('inquiry', unless('on_return', '请维持该笔付款。'))}`,
      attached(
        '\n#. 订单记录',
        dispatched,
        tracked,
        andMessages,
        when('agreed', address),
        when('refunded', '\n#. 退款记录'),
      ),
    ),
    trace: letter(
      `请协助查件：{{tracking}}${when('shipped', '，{{shipped}}发出')}。${when('announced', '至今没有揽收记录。')}${unless('announced', `轨迹没有更新${when('last_update', '，最后一次为{{last_update}}')}。`)}${when('promised', '承诺送达日为{{promised}}。')}`,
      '请告知包裹目前的位置、何时继续运输，以及是否应按丢件处理。如已丢件，请立案查询。',
    ),
  };
};
