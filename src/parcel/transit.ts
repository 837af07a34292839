// Days from hand-over to the door that nine in ten parcels keep, by family of service and
// destination. Judged from published windows of Chinese lines: a forwarder's quotes for 15
// countries (January 2026), Cainiao's and AliExpress's own pages, China Post, carriers.
import type { ServiceFamily } from './parcel';

const regions = {
  US: 'US PR',
  CA: 'CA',
  GB: 'GB IE',
  WEU: 'DE FR NL BE AT LU CH DK SE NO FI',
  SEU: 'ES IT PT GR MT CY',
  CEE: 'PL CZ SK HU RO BG SI HR LT LV EE UA',
  RU: 'RU BY KZ',
  IL: 'IL',
  TR: 'TR',
  GCC: 'AE SA KW QA OM BH',
  ANZ: 'AU NZ',
  EA: 'JP KR HK TW SG',
  SEA: 'TH VN MY PH ID',
  IN: 'IN',
  BR: 'BR',
  MX: 'MX',
  LATAM: 'CL CO PE AR EC UY',
  AF: 'ZA NG KE EG MA',
} as const;
type Region = keyof typeof regions;

const regionOf = new Map<string, Region>();
for (const region of Object.keys(regions) as Region[])
  for (const country of regions[region].split(' ')) regionOf.set(country, region);

type Days = { readonly else: number } & Readonly<Partial<Record<Region, number>>>;

const days: Readonly<Record<ServiceFamily, Days>> = {
  express: {
    else: 12,
    US: 10,
    GB: 10,
    WEU: 10,
    EA: 8,
    BR: 20,
    AF: 14,
  },
  ems: { else: 31, EA: 17, ANZ: 34, GB: 31, BR: 45, MX: 45 },
  standard: {
    else: 35,
    US: 25,
    CA: 30,
    GB: 21,
    WEU: 24,
    SEU: 26,
    CEE: 30,
    RU: 40,
    IL: 35,
    ANZ: 24,
    EA: 16,
    SEA: 21,
    IN: 45,
    BR: 40,
    MX: 30,
    LATAM: 50,
    AF: 45,
    GCC: 25,
    TR: 25,
  },
  epacket: {
    else: 40,
    US: 25,
    CA: 35,
    GB: 31,
    WEU: 30,
    SEU: 35,
    ANZ: 35,
    EA: 28,
    SEA: 35,
    IN: 49,
    RU: 40,
    BR: 50,
    AF: 49,
  },
  registered_airmail: {
    else: 45,
    US: 40,
    GB: 35,
    WEU: 35,
    SEU: 40,
    RU: 45,
    BR: 70,
    EA: 21,
    SEA: 30,
    ANZ: 42,
    LATAM: 70,
    AF: 60,
  },
  economy_semi: {
    else: 60,
    US: 55,
    GB: 45,
    WEU: 45,
    SEU: 50,
    CEE: 55,
    RU: 60,
    BR: 90,
    LATAM: 90,
    EA: 30,
    ANZ: 55,
    AF: 80,
  },
  saver: {
    else: 50,
    US: 40,
    GB: 35,
    WEU: 40,
    SEU: 40,
    RU: 50,
    BR: 60,
  },
  sea: { else: 77, SEA: 45, GB: 77, ANZ: 63, CA: 60 },
};

/** Days after which a parcel of this family is usually there; the general figure without a country. */
export function usualDays(family: ServiceFamily, country: string | null): number {
  const region = country === null ? undefined : regionOf.get(country);
  return (region === undefined ? undefined : days[family][region]) ?? days[family].else;
}
