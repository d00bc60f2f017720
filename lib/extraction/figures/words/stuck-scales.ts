/**
 * Signs for powers of ten, units and money that stand right behind figures in languages without spaces between words, after the
 * compact decimals and the names of units and currencies in Unicode CLDR.
 */
export interface StuckScales {
  /** Multiply within a group: 千 in 5千万. */
  small: Record<string, number>;
  /** Close a group: 万 in 3億5000万. */
  large: Record<string, number>;
  /** Longest first. */
  units: readonly (readonly [string, { measure: string } | { currency: string }])[];
  percentBefore: string | null;
  /** One space may stand before a sign. */
  hasSpace: boolean;
  /** What makes a figure the name of a day or of an article. */
  names: { before: RegExp; behind: RegExp } | null;
}

const PERCENT = { measure: '%' };
const POINTS = { measure: 'pp' };
const HAN_SMALL = { 十: 1, 百: 2, 千: 3 };

export const STUCK: Record<string, StuckScales> = {
  zh: {
    small: HAN_SMALL,
    large: { 万亿: 12, 萬億: 12, 万: 4, 萬: 4, 亿: 8, 億: 8, 兆: 12 },
    units: [
      ['个百分点', POINTS],
      ['個百分點', POINTS],
      ['百分点', POINTS],
      ['％', PERCENT],
      ['美元', { currency: 'USD' }],
      ['欧元', { currency: 'EUR' }],
      ['歐元', { currency: 'EUR' }],
      ['英镑', { currency: 'GBP' }],
      ['日元', { currency: 'JPY' }],
      ['港元', { currency: 'HKD' }],
      ['卢布', { currency: 'RUB' }],
      ['元', { currency: 'CNY' }],
      ['公里', { measure: 'km' }],
      ['公斤', { measure: 'kg' }],
    ],
    percentBefore: '百分之',
    hasSpace: false,
    names: { before: /第$/u, behind: /^[月日号號时時点點]/u },
  },
  ja: {
    small: HAN_SMALL,
    large: { 万: 4, 億: 8, 兆: 12 },
    units: [
      ['パーセントポイント', POINTS],
      ['ポイント', POINTS],
      ['パーセント', PERCENT],
      ['％', PERCENT],
      ['米ドル', { currency: 'USD' }],
      ['ドル', { currency: 'USD' }],
      ['ユーロ', { currency: 'EUR' }],
      ['ポンド', { currency: 'GBP' }],
      ['円', { currency: 'JPY' }],
      ['キロメートル', { measure: 'km' }],
      ['キロ', { measure: 'km' }],
    ],
    percentBefore: null,
    hasSpace: false,
    names: { before: /第$/u, behind: /^[月日号時分]/u },
  },
  ko: {
    small: { 십: 1, 백: 2, 천: 3 },
    large: { 만: 4, 억: 8, 조: 12 },
    units: [
      ['퍼센트포인트', POINTS],
      ['%포인트', POINTS],
      ['%p', POINTS],
      ['퍼센트', PERCENT],
      ['달러', { currency: 'USD' }],
      ['유로', { currency: 'EUR' }],
      ['엔', { currency: 'JPY' }],
      ['원', { currency: 'KRW' }],
      ['킬로미터', { measure: 'km' }],
    ],
    percentBefore: null,
    hasSpace: true,
    names: { before: /제\s?$/u, behind: /^[월일시]/u },
  },
  th: {
    small: { พัน: 3, หมื่น: 4, แสน: 5 },
    large: { ล้านล้าน: 12, ล้าน: 6 },
    units: [
      ['เปอร์เซ็นต์', PERCENT],
      ['บาท', { currency: 'THB' }],
      ['ดอลลาร์', { currency: 'USD' }],
      ['ยูโร', { currency: 'EUR' }],
      ['กิโลเมตร', { measure: 'km' }],
    ],
    percentBefore: 'ร้อยละ',
    hasSpace: true,
    names: null,
  },
};
