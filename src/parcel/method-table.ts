// Shipping methods by the name the marketplace prints: code, how sure, then all labels.
// Codes, groups and labels: public copies of the AliExpress seller freight list (2021–2022) and of
// ERP carrier lists, gathered 2026-11-21. The class follows from the group and from RM (registered
// mail), OM and PY (ordinary mail) or 挂号 in the label; the confidences are our judgement.
import type { ParcelClass, ServiceFamily } from './parcel';

/** Code, confidence, labels parted by `;`. */
type Line = readonly [code: string, confidence: number, labels: string];

interface MethodGroup {
  readonly class: ParcelClass;
  readonly family: ServiceFamily | null;
  /** A bare name of a post office means this service only where AliExpress prints it. */
  readonly aliexpressOnly?: true;
  /** The names are long enough to be known by their beginning. */
  readonly byBeginning?: true;
  readonly lines: readonly Line[];
}

export const methodGroups: readonly MethodGroup[] = [
  {
    class: 'semi',
    family: 'economy_semi',
    byBeginning: true,
    lines: [
      [
        'YANWEN_JYT',
        0.97,
        'China Post Ordinary Small Packet Plus;China Post Ordinary Small Packet;中国邮政平常小包+;中邮平常小包',
      ],
      ['CAINIAO_SUPER_ECONOMY', 0.95, 'Cainiao Super Economy;菜鸟超级经济'],
      [
        'AE_CN_SUPER_ECONOMY_G',
        0.95,
        'Cainiao Super Economy Global;Aliexpress Selection Super Economy Global;菜鸟超级经济Global;超级经济Global',
      ],
      [
        'CAINIAO_SUPER_ECONOMY_SG',
        0.93,
        'Cainiao Super Economy for Special Goods;菜鸟特货专线-超级经济',
      ],
      ['AE_SELECTION_SUPER_ECONOMY', 0.9, 'Aliexpress Selection Super Economy'],
      [
        'AE_SELECTION_ECONOMY',
        0.75,
        'Aliexpress Selection Economy For Special Goods;Aliexpress Selection Economy-ES',
      ],
      ['YANWEN_ECONOMY', 0.93, 'Yanwen Economic Air Mail;燕文航空经济小包;菜鸟超级经济-燕文'],
      [
        'SUNYOU_ECONOMY',
        0.93,
        'SunYou Economic Air Mail;SunYou Economy;顺友航空经济小包;菜鸟超级经济-顺友',
      ],
      ['SF_EPARCEL_OM', 0.92, 'SF Economic Air Mail;顺丰国际经济小包'],
      ['SGP_OMP', 0.93, '4PX Singapore Post OM Pro;4PX新邮经济小包'],
      ['SINOTRANS_PY', 0.93, 'Correos Economy;中外运-西邮经济小包'],
      ['ROYAL_MAIL_PY', 0.93, 'Royal Mail Economy;中外运-英邮经济小包'],
      ['ITELLA_PY', 0.93, 'Posti Finland Economy;速优宝芬邮经济小包'],
      ['OMNIVA_ECONOMY', 0.92, 'OMNIVA Economic Air Mail;爱沙尼亚邮政经济小包'],
      ['RUSTON_ECONOMY', 0.92, 'Ruston Economic Air Mail;中俄航空经济小包'],
      ['BSC_ECONOMY_SG', 0.88, 'BSC Special Economy;德胜特货经济'],
      ['YANWEN_ECONOMY_SG', 0.88, 'Yanwen Special Economy;燕文特货经济'],
      ['SUNYOU_ECONOMY_SG', 0.88, 'SunYou Special Economy;顺友特货经济'],
      ['TOPYOU_ECONOMY_SG', 0.88, 'TOPYOU Special Economy;通邮特货经济'],
      ['FLYT_ECONOMY_SG', 0.88, 'Flyt Special Economy;飞特特货经济'],
      // Filed under economy; how far it is tracked is not known.
      ['CAINIAO_EXPEDITED_ECONOMY', 0.6, 'Cainiao Expedited Economy;菜鸟专线经济'],
    ],
  },
  {
    class: 'tracked',
    family: 'saver',
    byBeginning: true,
    lines: [
      [
        'CAINIAO_ECONOMY',
        0.7,
        'AliExpress Saver Shipping;Aliexpress Selection Saver;AliExpress 无忧物流-简易;菜鸟无忧物流-简易;无忧物流-简易;无忧物流-特惠',
      ],
      [
        'CAINIAO_ECONOMY_SG',
        0.65,
        'Cainiao Saver Shipping For Special Goods;Aliexpress Selection Saver For Special Goods;菜鸟特货专线-简易',
      ],
    ],
  },
  {
    class: 'tracked',
    family: 'standard',
    byBeginning: true,
    lines: [
      [
        'CAINIAO_STANDARD',
        0.95,
        'AliExpress Standard Shipping;Cainiao Standard Service;AliExpress 无忧物流-标准;菜鸟无忧物流-标准;无忧物流-标准',
      ],
      [
        'CAINIAO_STANDARD_SG',
        0.93,
        'Cainiao Standard For Special Goods;Aliexpress Selection Standard For Special Goods;菜鸟特货专线-标准',
      ],
      ['AE_CAINIAO_STANDARD', 0.93, 'Cainiao Expedited Standard;菜鸟专线-标准'],
      ['CAINIAO_STANDARD_HEAVY', 0.93, 'Cainiao Heavy Parcel Line;菜鸟大包专线'],
      ['CAINIAO_OVERSEAS_WH_STD', 0.93, 'CAINIAO Warehouse Standard Shipping'],
      ['CAINIAO_CONSOLIDATION', 0.9, 'Aliexpress Direct;无忧集运'],
      ['CPAP', 0.95, 'China Post Air Parcel;中国邮政大包'],
      ['HKPAP', 0.95, 'HongKong Post Air Parcel;香港邮政大包'],
      ['SHUNYOU_STANDARD_SG', 0.85, 'SunYou Special Standard;顺友特货专线'],
      ['SINOTRANS_AM', 0.9, 'CORREOS PAQ 72;中外运-西邮标准小包'],
      ['AE_360LION_STANDARD', 0.85, '360Lion Standard Packet;纬狮标准小包'],
      // The name says economic, AliExpress files it under standard.
      ['ECONOMIC139', 0.85, '139 ECONOMIC Package;139EXPRESS;139俄罗斯专线'],
      ['DHLECOM', 0.85, 'DHL e-commerce'],
    ],
  },
  {
    class: 'tracked',
    family: 'standard',
    lines: [
      ['CPAM_HRB', 0.85, 'Russian Air;中俄航空Ruston'],
      ['YUNTU', 0.85, 'YunExpress;云途;云途物流'],
      ['CNE', 0.8, 'CNE Express'],
      ['UBI', 0.7, ''],
      ['FLYT', 0.75, 'Flyt Express;飞特物流'],
      ['LAOPOST', 0.7, 'TOPYOU;Enterprise des Poste Lao;通邮;老挝邮政'],
      ['MEEST', 0.85, 'Meest专线'],
      ['CTR_LAND_PICKUP', 0.8, 'J-NET;J-NET捷网'],
      ['EMS_SH_ZX_US', 0.7, 'DHL Global Mail'],
      ['ARAMEX', 0.9, '中东专线'],
      ['DPD', 0.9, ''],
      ['GLS', 0.9, ''],
      ['USPS', 0.85, '美国邮政'],
    ],
  },
  {
    class: 'tracked',
    family: 'epacket',
    lines: [['EMS_ZX_ZX_US', 0.95, 'ePacket;China Post ePacket;e邮宝']],
  },
  {
    class: 'registered',
    family: 'registered_airmail',
    byBeginning: true,
    lines: [
      ['CPAM', 0.97, 'China Post Registered Air Mail;中国邮政挂号小包;中邮挂号'],
      ['YANWEN_AM', 0.93, 'Special Line-YW;Yanwen Registered Air Mail;燕文航空挂号小包'],
      ['YANWEN_STANDARD_SG', 0.9, 'Yanwen Special Standard;燕文特货挂号'],
      ['BSC_STANDARD_SG', 0.9, 'BSC Special Standard;德胜特货挂号'],
      ['SF_EPARCEL', 0.93, 'SF eParcel;顺丰国际挂号小包'],
    ],
  },
  {
    class: 'registered',
    family: 'registered_airmail',
    lines: [
      ['SUNYOU_RM', 0.8, ''],
      ['FOURPX_RM', 0.85, '4PX RM;递四方专线小包'],
    ],
  },
  {
    class: 'registered',
    family: 'registered_airmail',
    aliexpressOnly: true,
    lines: [
      ['HKPAM', 0.9, 'HongKong Post Air Mail;香港邮政挂号小包'],
      ['SGP', 0.9, 'Singapore Post;新加坡邮政挂号小包'],
      ['CHP', 0.88, 'Swiss Post;瑞士邮政挂号小包'],
      ['SEP', 0.88, 'Sweden Post;瑞典邮政挂号小包'],
      ['ITELLA', 0.88, 'Posti Finland;芬兰邮政挂号小包;速优宝芬邮挂号小包'],
      ['POST_NL', 0.85, 'PostNL;荷兰邮政挂号小包'],
      ['POST_MY', 0.85, 'POS Malaysia;马来西亚邮政挂号小包'],
      ['PTT', 0.85, 'Turkey Post;土耳其邮政挂号小包'],
      ['EEPOST', 0.8, 'Omniva;爱沙尼亚邮政'],
    ],
  },
  {
    class: 'tracked',
    family: 'express',
    byBeginning: true,
    lines: [
      [
        'CAINIAO_PREMIUM',
        0.97,
        'AliExpress Premium Shipping;Aliexpress Selection Premium Shipping;AliExpress 无忧物流-优先;无忧物流-优先',
      ],
      ['CAINIAO_STATION', 0.95, 'AliExpress PickUp Service;AliExpress 无忧物流-自提'],
      ['UPS_SAVER', 0.97, 'UPS Express Saver;UPS全球速快'],
      ['UPSE', 0.97, 'UPS Expedited;UPS全球快捷'],
      ['FEDEX_IP', 0.97, 'Fedex IP'],
      ['FEDEX_IE', 0.97, 'Fedex IE'],
      ['SPSR_CN', 0.93, 'Russia Express-SPSR;中俄快递-SPSR'],
    ],
  },
  {
    class: 'tracked',
    family: 'express',
    lines: [
      ['DHL', 0.97, 'DHL Express'],
      ['UPS', 0.97, ''],
      ['FEDEX', 0.97, ''],
      ['TNT', 0.97, ''],
      ['SF', 0.96, 'SF Express;顺丰速运'],
      ['TOLL', 0.93, 'DPEX'],
      ['SPEEDPOST', 0.95, '新加坡邮政速递'],
    ],
  },
  {
    class: 'tracked',
    family: 'ems',
    lines: [
      ['EMS', 0.97, '国际EMS'],
      ['E_EMS', 0.96, 'E特快'],
    ],
  },
  {
    class: 'unknown',
    family: null,
    byBeginning: true,
    lines: [['SELLER', 0, "Seller's Shipping Method;Sellers Shipping Method;卖家自定义"]],
  },
  {
    class: 'unknown',
    family: null,
    lines: [
      ['Other', 0, ''],
      ['ROYAL_MAIL', 0, '英国邮政'],
      // They sell tracked and untracked mail under one name.
      ['ASENDIA', 0, ''],
      ['SunYou', 0, '顺友'],
    ],
  },
];
