// What the freight list of AliExpress' seller centre and the lists of Chinese ERPs call their services: the class, how
// sure a name alone makes of it, and all the names, code first.
const lists = `
semi 0.97 | YANWEN_JYT; China Post Ordinary Small Packet Plus; China Post Ordinary Small Packet; 中国邮政平常小包+; 中邮平常小包
semi 0.95 | CAINIAO_SUPER_ECONOMY; Cainiao Super Economy; 菜鸟超级经济
semi 0.95 | AE_CN_SUPER_ECONOMY_G; Cainiao Super Economy Global; Aliexpress Selection Super Economy Global; 菜鸟超级经济Global; 超级经济Global
semi 0.93 | CAINIAO_SUPER_ECONOMY_SG; Cainiao Super Economy for Special Goods; 菜鸟特货专线－超级经济; 菜鸟特货专线-超级经济
semi 0.9 | AE_SELECTION_SUPER_ECONOMY; Aliexpress Selection Super Economy
semi 0.75 | AE_SELECTION_ECONOMY; Aliexpress Selection Economy For Special Goods; Aliexpress Selection Economy-ES
semi 0.93 | YANWEN_ECONOMY; Yanwen Economic Air Mail; 燕文航空经济小包; 菜鸟超级经济-燕文
semi 0.93 | SUNYOU_ECONOMY; SunYou Economic Air Mail; SunYou Economy; 顺友航空经济小包; 菜鸟超级经济-顺友
semi 0.92 | SF_EPARCEL_OM; SF Economic Air Mail; 顺丰国际经济小包
semi 0.93 | SGP_OMP; 4PX Singapore Post OM Pro; 4PX新邮经济小包
semi 0.93 | SINOTRANS_PY; Correos Economy; 中外运-西邮经济小包
semi 0.93 | ROYAL_MAIL_PY; Royal Mail Economy; 中外运-英邮经济小包
semi 0.93 | ITELLA_PY; Posti Finland Economy; 速优宝芬邮经济小包
semi 0.92 | OMNIVA_ECONOMY; OMNIVA Economic Air Mail; 爱沙尼亚邮政经济小包
semi 0.92 | RUSTON_ECONOMY; Ruston Economic Air Mail; 中俄航空经济小包
semi 0.88 | BSC_ECONOMY_SG; BSC Special Economy; 德胜特货经济
semi 0.88 | YANWEN_ECONOMY_SG; Yanwen Special Economy; 燕文特货经济
semi 0.88 | SUNYOU_ECONOMY_SG; SunYou Special Economy; 顺友特货经济
semi 0.88 | TOPYOU_ECONOMY_SG; TOPYOU Special Economy; 通邮特货经济
semi 0.88 | FLYT_ECONOMY_SG; Flyt Special Economy; 飞特特货经济
semi 0.6 | CAINIAO_EXPEDITED_ECONOMY; Cainiao Expedited Economy; 菜鸟专线经济
tracked 0.7 | CAINIAO_ECONOMY; AliExpress Saver Shipping; Aliexpress Selection Saver; AliExpress 无忧物流-简易; 菜鸟无忧物流-简易; 无忧物流-简易; 无忧物流-特惠
tracked 0.65 | CAINIAO_ECONOMY_SG; Cainiao Saver Shipping For Special Goods; Aliexpress Selection Saver For Special Goods; 菜鸟特货专线－简易; 菜鸟特货专线-简易
tracked 0.95 | CAINIAO_STANDARD; AliExpress Standard Shipping; Cainiao Standard Service; AliExpress 无忧物流-标准; 菜鸟无忧物流-标准; 无忧物流-标准
tracked 0.93 | CAINIAO_STANDARD_SG; Cainiao Standard For Special Goods; Aliexpress Selection Standard For Special Goods; 菜鸟特货专线－标准; 菜鸟特货专线-标准
tracked 0.93 | AE_CAINIAO_STANDARD; Cainiao Expedited Standard; 菜鸟专线-标准; 菜鸟专线标准
tracked 0.93 | CAINIAO_STANDARD_HEAVY; Cainiao Heavy Parcel Line; 菜鸟大包专线
tracked 0.93 | CAINIAO_OVERSEAS_WH_STD; CAINIAO Warehouse Standard Shipping
tracked 0.95 | EMS_ZX_ZX_US; ePacket; China Post ePacket; e邮宝; E邮宝
registered 0.97 | CPAM; China Post Registered Air Mail; 中国邮政挂号小包; 中邮挂号
tracked 0.95 | CPAP; China Post Air Parcel; 中国邮政大包
registered 0.9 | HKPAM; HongKong Post Air Mail; 香港邮政挂号小包
tracked 0.95 | HKPAP; HongKong Post Air Parcel; 香港邮政大包
registered 0.9 | SGP; Singapore Post; 新加坡邮政挂号小包
registered 0.88 | CHP; Swiss Post; 瑞士邮政挂号小包
registered 0.88 | SEP; Sweden Post; 瑞典邮政挂号小包
registered 0.88 | ITELLA; Posti Finland; 芬兰邮政挂号小包; 速优宝芬邮挂号小包
registered 0.85 | POST_NL; PostNL; 荷兰邮政挂号小包
registered 0.85 | POST_MY; POS Malaysia; 马来西亚邮政挂号小包
registered 0.85 | PTT; Turkey Post; 土耳其邮政挂号小包
registered 0.8 | EEPOST; Omniva; 爱沙尼亚邮政
registered 0.93 | YANWEN_AM; Special Line-YW; Yanwen Registered Air Mail; 燕文航空挂号小包
registered 0.9 | YANWEN_STANDARD_SG; Yanwen Special Standard; 燕文特货挂号
registered 0.9 | BSC_STANDARD_SG; BSC Special Standard; 德胜特货挂号
registered 0.8 | SUNYOU_RM
tracked 0.85 | SHUNYOU_STANDARD_SG; SunYou Special Standard; 顺友特货专线
registered 0.85 | FOURPX_RM; 4PX RM; 递四方专线小包
registered 0.93 | SF_EPARCEL; SF eParcel; 顺丰国际挂号小包
tracked 0.9 | SINOTRANS_AM; CORREOS PAQ 72; 中外运-西邮标准小包
tracked 0.85 | CPAM_HRB; Russian Air; 中俄航空Ruston
tracked 0.85 | ECONOMIC139; 139 ECONOMIC Package; 139EXPRESS; 139俄罗斯专线
tracked 0.85 | YUNTU; YunExpress; 云途; 云途物流
tracked 0.8 | CNE; CNE Express
tracked 0.7 | UBI
tracked 0.75 | FLYT; Flyt Express; 飞特物流
tracked 0.7 | LAOPOST; TOPYOU; Enterprise des Poste Lao; 通邮; 老挝邮政
tracked 0.85 | MEEST; Meest; Meest专线
tracked 0.8 | CTR_LAND_PICKUP; J-NET; CTR-LAND PICKUP; J-NET捷网
tracked 0.85 | DHLECOM; DHL e-commerce
tracked 0.7 | EMS_SH_ZX_US; DHL Global Mail
tracked 0.9 | ARAMEX; Aramex; 中东专线
tracked 0.9 | DPD
tracked 0.9 | GLS
tracked 0.9 | CAINIAO_CONSOLIDATION_SA; Aliexpress Direct; CAINIAO Consolidation_SA; 无忧集运
tracked 0.85 | AE_360LION_STANDARD; 360Lion Standard Packet; 纬狮标准小包
tracked 0.97 | CAINIAO_PREMIUM; AliExpress Premium Shipping; Aliexpress Selection Premium Shipping; AliExpress 无忧物流-优先; 无忧物流-优先
tracked 0.95 | CAINIAO_STATION; AliExpress PickUp Service; AliExpress 无忧物流-自提
tracked 0.97 | EMS; 国际EMS
tracked 0.96 | E_EMS; e-EMS; E特快
tracked 0.97 | DHL; DHL Express
tracked 0.97 | UPS; UPS Express Saver; UPS全球速快
tracked 0.97 | UPSE; UPS Expedited; UPS全球快捷
tracked 0.97 | FEDEX; Fedex IP
tracked 0.97 | FEDEX_IE; Fedex IE
tracked 0.97 | TNT
tracked 0.96 | SF; SF Express; 顺丰速运
tracked 0.93 | TOLL; DPEX
tracked 0.95 | SPEEDPOST; Speedpost; 新加坡邮政速递
tracked 0.93 | SPSR_CN; Russia Express-SPSR; 中俄快递-SPSR
unknown 0 | Other; Seller's Shipping Method; Sellers Shipping Method; 卖家自定义
unknown 0 | ROYAL_MAIL; Royal Mail; 英国邮政; ASENDIA; Asendia; SunYou; 顺友
tracked 0.85 | USPS; 美国邮政
`;

/** A name, the class of its service, and how sure the name alone is. */
export const listedNames = lists
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [service = '', names = ''] = line.split(' | ');
    const [cls = '', sure = ''] = service.split(' ');
    return names.split('; ').map((name) => [name, cls, Number(sure)] as const);
  });
