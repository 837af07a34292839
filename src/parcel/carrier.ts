// Who sold the label and who carries the parcel, as far as the method text names them.
import { remember } from '../base/memo';
import { clean } from './clean';

const platformWords =
  /(?<!非)线上|平台物流|官方物流|无忧物流|无忧集运|cainiao|菜鸟|\baliexpress (?:standard|saver|premium|selection|direct|pickup)\b|^ae \w|\bbuy shipping\b|\bamazon shipping\b|\bspeed ?pak\b|\btik ?tok (?:shop )?shipping\b|\bsls\b|\bspx\b|shopee|虾皮|蝦皮|\btemu\b|\bship with walmart\b/iu;

/** The label was bought through the marketplace (线上发货). */
export const isPlatformLogistics = remember((written: string): boolean =>
  platformWords.test(clean(written).replace(/_/g, ' ')),
);

const carriers: readonly (readonly [name: string, words: RegExp])[] = [
  ['Yanwen', /yanwen|燕文/iu],
  ['4PX', /4px|递四方/iu],
  ['YunExpress', /yun ?express|云途/iu],
  ['SunYou', /sunyou|顺友/iu],
  ['SpeedPAK', /speed ?pak/iu],
  ['Cainiao', /cainiao|菜鸟|无忧物流|aliexpress/iu],
  ['SF Express', /\bsf\b|顺丰/iu],
  ['China Post', /china ?post|中国邮政|中邮|epacket|\beub\b|[e易] ?邮宝/iu],
  ['Hongkong Post', /hong ?kong post|香港邮政/iu],
  ['Singapore Post', /singapore post|\bsingpost\b|新加坡邮政/iu],
  ['EMS', /\be-?ems\b/iu],
  ['DHL', /\bdhl\b/iu],
  ['FedEx', /fed ?ex|联邦/iu],
  ['UPS', /\bups\b/iu],
  ['TNT', /\btnt\b/iu],
  ['USPS', /\busps\b/iu],
  ['Royal Mail', /royal ?mail/iu],
  ['DPD', /\bdpd\b/iu],
  ['GLS', /\bgls\b/iu],
  ['Evri', /\bevri\b|\bhermes\b/iu],
];

/** The carrier named in a method text; null when none is. */
export const carrierIn = remember((written: string): string | null => {
  const text = clean(written).replace(/_/g, ' ');
  return carriers.find(([, words]) => words.test(text))?.[0] ?? null;
});
