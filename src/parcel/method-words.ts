// The words of shipping methods, by what they say. Gathered from ERP carrier names and marketplaces'
// labels, 2026-11-21; the text is tested with single spaces and `_` read as a space.

/** Unregistered, untracked, ordinary mail, tracked half the way. */
export const negative =
  /\b(?:un|non[- ]?)(?:registered|tracked|track?able|traceable)\b|\bnot? (?:registered|tracked|trackable|traceable)\b|\b(?:no|without|w\/o) (?:tracking|registration)\b|tracking (?:is )?(?:un|not )available|\bordinary\b|(?<!pacco )\bordinari[oa]\b|\bpostpy\b|\bunreg\b|平 ?邮|平郵|平常小包|平信|[非无未不半]挂号|[非半]掛號|(?:无|不可|不能|不带|没有)(?:跟踪|追踪|轨迹|查询|单号)|半程|半查|ohne sendungsverfolgung|(?:sans|non) suivi|sin seguimiento|senza tracci|non tracciat|sem rastre|追跡なし/gi;
export const registeredWords =
  /\bregist(?:ered|d)?\b|\breg(?:d|\b)|\brecorded\b|\bsigned[- ]?for\b|\bsignature\b|\binsured\b|\bcertified mail\b|\bspecial delivery\b|挂号|掛號|签名|需签收|einschreiben|\beinwurf\b|recommandé|\bcertificad[oa]\b|\bregistrad[oa]\b|raccomandata|заказн|polecon|書留/iu;
export const trackedWords =
  /\btracked(?: ?\d+)?\b|\btrackable\b|\bwith tracking\b|\bsrm\b|可跟踪|可追踪|(?:全程|带)(?:跟踪|追踪|查询)|(?:跟踪|追踪)小包|专线追踪|mit sendungsverfolgung|avec suivi|con seguimiento|con tracci|com rastre|追跡あり|first[- ]class (?:mail )?(?:package|parcel)|lettre (?:\p{L}{1,20} )?suivie|prio[- ]?brief|brief prio|特定記録|\bcolissimo\b|\bsedex\b|\bpac correios\b|\bmedia mail\b|xpresspost|brievenbuspak|paczkomat|ゆうパ[ッケ]|クリックポスト|レターパック|ネコポス|宅急便/iu;

/**
 * Letters of the posts at home, bought as a stamp: no scan proves their delivery (product pages of Royal Mail, Deutsche
 * Post, La Poste, Swiss Post, Japan Post, Canada Post, Australia Post, Poczta Polska, USPS). Signed-for and tracked ones
 * are known by those words before; couriers have letters as well, and "First-Class Mail" alone was also a parcel.
 */
export const letterMail =
  /\b(?:1st|2nd|second)[- ]class\b(?! pa)|\b(?:royal mail|rm) first[- ]class\b(?! pa)|\bfirst[- ]class (?:mail )?(?:(?:large|stamped|metered) )?(?:letter|envelope|stamp|postcard)|^letter$|\b(?:post|mail|priority|economy|standard|large) letter\b|\bletter ?(?:mail|post)\b|(?:standard|kompakt|gro(?:ß|ss)|maxi)brief|\bbrief\b|(?:waren|bücher)sendung|lettre (?:verte|simple|prioritaire)|écopli|carta simples|piego di libri|прост\p{L}{1,3} (?:письмо|бандероль)|(?:письмо|бандероль) прост|定形外?郵便|普通郵便|スマートレター|list (?:zwykły|ekonomiczny)/iu;

/** Courier products called economy or saver are tracked all the same. */
export const courierEconomy =
  /(?:fed ?ex|\bdhl\b|\bups\b|\btnt\b|联邦).{0,24}(?:econom|\bie\b|saver)|联邦.{0,6}经济|econom.{0,20}(?:fed ?ex|\bdhl\b|\bups\b|\btnt\b)/iu;
export const economy =
  /(?<!\p{L})(?:super ?)?[eé]conom|\be ?eco\b|\bseco\b|经济|經濟|顺友通|普通小包/iu;
export const saver = /\bsaver\b|无忧物流 ?-? ?特惠|简易/iu;
export const express =
  /\b(?:etk|by courier|dhl|ups|fed ?ex|tnt|e?-?ems|dpex|aramex|sf ?express|speedpost|express|expedited|premium|priority)\b|顺丰|特快|速递|快递|优先|联邦|标快/iu;
export const standard =
  /\b(?:standard|std|eub|home delivery|e-?packet|line|yun ?express|cne|ubi|speedpak|smart packet|parcel|ground|inland delivery)\b|[e易] ?邮宝|标准|专线|云途|无忧物流|联邮通|大包/iu;

export const emsWords = /\b(?:e-?ems|ems|etk)\b|e ?特快/iu;
export const epacketWords = /\be-?packet\b|\beub\b|[e易] ?邮宝/iu;
export const seaWords = /海运|海運|\bsea (?:freight|line|mail)\b|\bby sea\b|surface mail|水陆路/iu;
export const lineWords = /专线|\bline\b/iu;
